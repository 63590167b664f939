import type { Frame } from './frame';
import type { Family } from '@/lib/profile/family';

/** Spanish has questions that name no topic: true of any draft for the same purpose. They say "tú", as posts do. */
export const spanish: Readonly<Record<Family, readonly Frame[]>> = {
  idea: [
    { after: ['launch', 'feature'], say: '¿Qué te gustaría que hiciéramos ahora, y para qué lo usarías?' },
    { after: ['discount'], say: '¿Qué te gustaría encontrar que todavía no encuentras en ningún sitio?' },
    { after: ['event'], say: '¿Qué tendría que haber para que te mereciera la pena venir?' },
    { after: ['content'], say: '¿Qué pregunta te gustaría que respondiéramos la próxima vez?' },
    { after: ['hiring'], say: '¿Qué debería decir siempre una oferta de trabajo?' },
    { after: ['award', 'milestone'], say: '¿Qué idea tuya deberíamos probar primero este año?' },
    {
      after: ['partnership', 'csr'],
      say: '¿Quién hace cerca de ti un trabajo que debería conocer más gente?',
    },
    { after: ['contest', 'bait'], say: '¿Qué te gustaría ver de nosotros que nunca hayamos probado?' },
    { after: ['quote'], say: '¿Qué te dijo alguien en el trabajo que todavía recuerdas?' },
    {
      after: ['testimonial', 'service', 'other'],
      say: '¿Qué nos preguntarías si supieras que vas a tener una respuesta clara?',
    },
    {
      after: ['corporate'],
      say: '¿Qué le preguntarías a una empresa como la nuestra si supieras que va a ser sincera?',
    },
    { after: ['farewell'], say: '¿Qué harías tu primer lunes libre para siempre?' },
    { after: ['notice'], say: '¿A qué hora te vendría mejor que abriéramos?' },
    { after: ['people'], say: '¿Qué debería preguntarte primero alguien que acaba de llegar?' },
    { after: ['green'], say: '¿Qué deberíamos cambiar ahora para desperdiciar menos?' },
    { after: ['reply'], say: '¿Qué te gustaría que probáramos la próxima vez?' },
    { after: ['trouble'], say: '¿Qué necesitarías para dar esto por resuelto?' },
  ],
  problem: [
    {
      after: ['launch', 'feature', 'discount'],
      say: '¿Qué es lo que más te frena al comprar en una empresa como la nuestra?',
    },
    { after: ['event'], say: '¿Qué suele impedirte venir a algo así?' },
    { after: ['content'], say: '¿Qué parte de esto te resulta más difícil en tu día a día?' },
    { after: ['hiring'], say: '¿Qué te echó para atrás en la última oferta de trabajo que leíste?' },
    { after: ['award'], say: '¿Qué deberíamos hacer mejor antes de que nos den otro premio?' },
    { after: ['milestone'], say: '¿Qué se te ha hecho más difícil desde que hemos crecido?' },
    { after: ['partnership', 'csr'], say: '¿En qué se equivocan las empresas cuando apoyan una causa?' },
    { after: ['quote'], say: '¿Qué hizo esta semana más difícil de lo necesario?' },
    {
      after: ['contest', 'bait', 'testimonial', 'service', 'other'],
      say: '¿Qué es lo primero que deberíamos arreglar para ti?',
    },
    { after: ['corporate'], say: '¿Dónde nos quedamos cortos con lo que decimos de nosotros?' },
    { after: ['farewell'], say: '¿Qué se pierde cuando se va alguien que lo sabe todo?' },
    { after: ['notice'], say: '¿Qué encuentras siempre cerrado justo cuando lo necesitas?' },
    { after: ['people'], say: '¿Qué no te contó nadie en tu primera semana de trabajo?' },
    { after: ['green'], say: '¿Dónde desperdiciamos más las empresas como la nuestra?' },
    { after: ['reply'], say: '¿Qué podríamos haber hecho mejor?' },
    { after: ['trouble'], say: '¿Qué falló exactamente y cuándo ocurrió?' },
  ],
  choice: [
    {
      after: ['launch', 'feature'],
      say: '¿Qué prefieres de nosotros ahora: algo nuevo o que mejoremos lo que ya hay?',
    },
    { after: ['discount'], say: '¿Qué pesa más cuando eliges: el precio, la calidad o lo que dura?' },
    {
      after: ['event'],
      say: '¿Cuándo te vendría mejor algo así: una tarde entre semana o un sábado?',
    },
    {
      after: ['content'],
      say: '¿Qué te ayudaría más: una lista, un ejemplo o una persona a quien preguntar?',
    },
    {
      after: ['hiring'],
      say: '¿Qué te haría cambiar de trabajo: el sueldo, el horario o las personas?',
    },
    {
      after: ['award', 'milestone', 'other'],
      say: '¿En qué deberíamos trabajar primero: la rapidez, el precio o la atención?',
    },
    {
      after: ['partnership', 'csr'],
      say: '¿Qué ayudaría más donde vives: dinero, tiempo o conocimientos?',
    },
    {
      after: ['quote'],
      say: '¿Qué te ayuda a acabar una semana larga: la gente, los avances o un día libre?',
    },
    {
      after: ['testimonial', 'service'],
      say: '¿Cómo eliges en quién confiar: por las opiniones, por el precio o por lo que dice un amigo?',
    },
    { after: ['contest', 'bait'], say: '¿Qué preferirías ganar: algo útil o un día para recordar?' },
    {
      after: ['corporate'],
      say: '¿Qué te dice más de una empresa: lo que cuenta o cómo responde a una queja?',
    },
    { after: ['notice'], say: '¿Qué prefieres: que abramos antes o que cerremos más tarde?' },
    { after: ['people'], say: '¿Qué ayuda más en un trabajo nuevo: un buen plan o un buen compañero?' },
    {
      after: ['green'],
      say: '¿Qué te importa más: menos envases, menos kilómetros o cosas que duren?',
    },
    { after: ['reply'], say: '¿Qué parte dejarías como está y cuál cambiarías?' },
    { after: ['trouble'], say: '¿Qué te importa más ahora: el tiempo, el dinero o saber qué pasó?' },
  ],
  experience: [
    {
      after: ['launch', 'feature'],
      say: '¿Cuándo echaste en falta algo así por última vez, y qué estabas haciendo?',
    },
    {
      after: ['discount', 'contest', 'bait'],
      say: '¿Qué compraste el año pasado que volverías a comprar mañana?',
    },
    { after: ['event'], say: '¿Qué te llevaste de la última cita como esta a la que fuiste?' },
    { after: ['content'], say: '¿Qué aprendiste sobre esto a base de equivocarte?' },
    { after: ['hiring'], say: '¿Con quién te ha gustado más trabajar, y qué hacía de otra manera?' },
    {
      after: ['award', 'testimonial'],
      say: '¿Cuándo te atendieron tan bien que se lo contaste a alguien?',
    },
    { after: ['milestone', 'other'], say: '¿Qué recuerdas de la primera vez que supiste de nosotros?' },
    { after: ['partnership', 'csr'], say: '¿Qué pequeño gesto cambió algo donde vives?' },
    { after: ['quote'], say: '¿Qué salió bien esta semana, y quién te ayudó?' },
    { after: ['service'], say: '¿Cuándo hizo alguien por ti más de lo que le habías pedido?' },
    { after: ['corporate'], say: '¿Qué hizo una empresa que te llevó a cambiar de opinión sobre ella?' },
    { after: ['farewell'], say: '¿Quién se fue y todavía echas de menos, y qué decía siempre?' },
    { after: ['people'], say: '¿Quién te ayudó más cuando llegaste a un sitio nuevo, y cómo?' },
    { after: ['green'], say: '¿Qué cambiaste para desperdiciar menos y resultó más fácil de lo que creías?' },
    { after: ['reply'], say: '¿Qué es lo que más te gustó?' },
    { after: ['trouble'], say: '¿Qué esperabas y qué pasó en realidad?' },
  ],
  next: [
    { after: ['launch', 'feature'], say: '¿Qué deberíamos cuidar antes que nada?' },
    {
      after: ['discount', 'contest', 'bait'],
      say: '¿Qué deberíamos hacer mejor para ti, más allá del precio?',
    },
    { after: ['event'], say: '¿A qué deberíamos hacer sitio que casi siempre se queda fuera?' },
    { after: ['content'], say: '¿Sobre qué deberíamos escribir la próxima vez?' },
    { after: ['hiring'], say: '¿Qué deberíamos cambiar para ser un lugar donde querrías trabajar?' },
    { after: ['award', 'milestone'], say: '¿Qué deberíamos hacer ahora que ya nos conoces?' },
    { after: ['partnership', 'csr'], say: '¿Qué debería hacer una empresa además de poner su nombre?' },
    { after: ['quote', 'corporate'], say: '¿Qué debería hacer una empresa como la nuestra donde vives?' },
    {
      after: ['testimonial', 'service', 'other'],
      say: '¿Qué deberíamos contarte antes de que tengas que preguntarlo?',
    },
    { after: ['people'], say: '¿En qué debería fijarse primero alguien que acaba de llegar?' },
    { after: ['green'], say: '¿Qué deberíamos medir ahora y enseñarte?' },
    { after: ['reply'], say: '¿Qué deberíamos hacer la próxima vez para que te vaya mejor?' },
    { after: ['trouble'], say: '¿Por dónde deberíamos empezar para arreglarlo?' },
  ],
};
