/** What the signals that know Spanish must mark there, and what they must leave alone. */
export const spanish: Record<string, { fires: string[]; silent: string[] }> = {
  'cta-buy': {
    fires: [
      '¡Cómpralo ya!',
      'Nuevas tazas. Compra la tuya.',
      'Reserva ya tu mesa.',
      'Pide cita en la web.',
      'Hazte con las últimas.',
      'Aprovecha, que se acaban.',
      'Llévatela a casa.',
      'Ya a la venta en tienda.',
    ],
    silent: [
      'Mi abuela compra el pan donde siempre.',
      '¿Quién reserva la pista los jueves?',
      'Nos pide paciencia y con razón.',
    ],
  },
  'cta-signup': {
    fires: [
      'Descubre nuestra carta.',
      'Regístrate en la web.',
      'Apúntate al taller.',
      'Descarga la guía.',
      'Síguenos para más.',
      'Más información aquí.',
      'Visita nuestra tienda.',
      'Escríbenos por WhatsApp.',
    ],
    silent: [
      'Escríbenos con tu número de pedido y lo miramos.',
      'Cada año descubre algo quien vuelve.',
      'La descarga del camión es a las siete.',
    ],
  },
  'price-discount': {
    fires: [
      '20 % de descuento',
      'Rebajas en toda la tienda',
      '2x1 los martes',
      'Desde 9,99 €',
      'Envío gratis',
      'Código VERANO',
      'Ofertas de agosto',
    ],
    silent: ['El 20 % de los vecinos no contestó.', 'La multa era de 90 €.'],
  },
  urgency: {
    fires: [
      '¡Últimas plazas!',
      'Solo hoy',
      'Sólo esta semana',
      'Hasta agotar existencias',
      'No te lo pierdas',
      'Quedan pocas',
      'Edición limitada',
    ],
    silent: ['Las últimas lluvias han roto el camino.', 'Queda lejos de la parada.'],
  },
  hype: {
    fires: [
      'Una experiencia increíble',
      'El mejor café de la ciudad',
      'Un servicio exclusivo',
      'Líderes en climatización',
      'Te encantará',
      'Somos el número uno',
    ],
    silent: ['¿Cuál es el mejor momento para llamar?', 'Mejor mañana, que hoy llueve.'],
  },
  'brag-award': {
    fires: [
      'Hemos ganado el concurso',
      'Hemos sido premiados otra vez',
      'Finalistas del premio',
      'Más de 500 clientes confían en nosotros',
      '20 años de experiencia',
    ],
    silent: ['Felicidades a la panadería, finalista este año.', 'Hace 20 años que llueve así.'],
  },
  'self-announce': {
    fires: [
      '¡Ya están aquí!',
      'Os presentamos la carta',
      'Estamos muy orgullosos de anunciarlo',
      'Nos complace anunciar la apertura',
      'Nuestra nueva colección',
      'Hemos lanzado la app',
      'Llega la primavera a la tienda',
    ],
    silent: ['La nueva acera tropieza con las ruedas.', 'Hoy llega tarde el repartidor.'],
  },
  'pitch-claim': {
    fires: [
      '¿Cansado de esperar? Nuestro equipo lo arregla.',
      'Resultados garantizados',
      'Sin compromiso',
      'Te ayudamos con todo',
      'Olvídate de las facturas',
    ],
    silent: ['¿Qué parte tarda más?', 'No se me olvida aquella tarde.'],
  },
  'engagement-bait': {
    fires: [
      '¡Sorteo!',
      'Etiqueta a dos amigos',
      'Dale like si estás de acuerdo',
      'Comparte y gana un lote',
      'Para participar, síguenos',
    ],
    silent: ['Mi hijo gana al ajedrez.', 'Comparto la mesa con quien venga.'],
  },
  jargon: {
    fires: ['Creamos sinergias', 'Comprometidos con la excelencia', 'Soluciones integrales'],
    silent: ['La solución fue cambiar el grifo.'],
  },
  'we-monologue': {
    fires: ['Somos una empresa con valores y nos gusta nuestro trabajo.'],
    silent: ['Hemos cambiado el horario. ¿Os viene bien?'],
  },
  'own-link': { fires: ['Enlace en la bio'], silent: ['El enlace del tren no llegó.'] },
};
