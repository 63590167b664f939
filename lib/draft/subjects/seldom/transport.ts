import type { Subject } from '../subject';

/** Work on road and rail, and in the air above. */
export const transport: readonly Subject[] = [
  {
    name: 'lorry driving',
    says: [
      '(hgv|cdl|lgv) (training|licence|license|test|course|school|class|driver)',
      'class (one|two|1|2) driver',
      'driver cpc',
      'truck (driver|driving) (school|training)',
      'lorry driving',
      'truck driving',
    ],
    clues:
      'lorry driver, reversing, artic, cab, trainee, tachograph, trailer, tramping, truck stop, hgv, class 1, licence, cpc, trucker, tacho, wheel, haulage, training, cdl, test pass, motorway, load, lgv, theory, learner, rigid, instructor, medical, overnight, cat c, module 3, coupling',
    asks: {
      idea: ['What would you take along for a week in a lorry cab?'],
      problem: ['What would be hardest about learning to drive a lorry: its size, its gears or reversing?'],
      choice: ['Lorry driving: home every night, or away all week on long trips?'],
      experience: ['Which big vehicle did you want to drive as a child?'],
    },
    atWork: {
      work: [
        'What do car drivers understand least about driving a lorry?',
        'What would make a delivery site easier for lorry drivers?',
      ],
      people: [
        'What does a good lorry driver do that nobody notices?',
        'Which road would you least like to drive in a lorry?',
      ],
    },
  },
  {
    name: 'same-day couriers',
    says: [
      'same ?day (courier|delivery|transport)',
      'courier (driver|service|firm|company)',
      'multi ?drop',
      'dispatch rider',
      'owner driver',
      'bike courier',
    ],
    clues:
      'pod, urgent, collected within, pallet, courier, parcels, door to door, dedicated van, tracked, delivery, van, driver, collection, multi-drop, dispatch, postcode, pick-up, route, proof of delivery, nationwide, motorbike, documents, dedicated, consignment, owner driver, mileage, medical sample, door, hour, direct, small van, express, loads',
    asks: {
      idea: ['What would you like a courier to text you when your parcel is on its way?'],
      problem: ['What does your business most often need sent the same day?'],
      choice: ['An urgent parcel: a call when it arrives, or a photo of it at the door?'],
      experience: ['What did you last have delivered just in time?'],
    },
    atWork: {
      work: [
        'What do people send by same-day courier most: papers, parts or forgotten things?',
        'When do you most often need a same-day courier: first thing, or just before closing?',
      ],
      people: [
        "What's the most precious thing you've ever trusted to a courier?",
        'Which courier delivery at work made it with only minutes to spare?',
      ],
    },
  },
  {
    name: 'breakdown recovery',
    says: [
      '(vehicle|roadside|breakdown|car|truck) recovery',
      'breakdown (service|assistance|truck|lorry)',
      'tow(ing)? (truck|service|company|operator)',
      'roadside (assistance|rescue)',
      'stranded driver',
    ],
    clues:
      'hard shoulder, flatbed, winch, towed, flat battery, stranded, ditch, lay by, recovered, truck, roadside, jump start, puncture, motorway, vehicle, callout, wheel, 24 hour, tyre, assistance, garage, stuck, transport, accident, aa, engine, van, lorry, non-runner, wrong fuel, operator, highway',
    asks: {
      idea: ['What do you always like to have in the boot of your car, just in case?'],
      problem: ["What's hardest about a breakdown: the wait, the weather or saying where you are?"],
      choice: ['While you wait for the tow truck: radio, snacks or a walk up and down?'],
      experience: ['Who taught you to change a wheel or jump-start a car?'],
    },
    atWork: {
      work: [
        'What should every driver keep in the car in case of a breakdown?',
        "Which is harder to sort out after a breakdown: the vehicle or the day's jobs?",
      ],
      people: [
        "What's the most awkward place you've ever seen a vehicle recovered from?",
        'What did a recovery driver do for you that you still remember?',
      ],
    },
  },
  {
    name: 'railway engineering',
    says: [
      'rail (engineering|industry|infrastructure|freight|maintenance|contractor)',
      'track (maintenance|renewal|worker)',
      'rolling stock',
      'permanent way',
      'signalling (engineer|system|upgrade)',
      'rail ?(road|way) (worker|engineer|maintenance)',
    ],
    clues:
      'possession, ballast, overhead line, night shift, sidings, locomotive, sleepers, depot, trackside, track, rail, signalling, rolling stock, train, station, freight, network rail, electrification, engineer, apprentice, tunnel, bridge, gantry, wheelset, level crossing, pts, points, platform, catenary, civils, infrastructure',
    asks: {
      idea: ['Which job on the railway would you like to try for a day?'],
      problem: ['Which railway sound do you know best: the horn, the crossing bell or the wheels?'],
      choice: ['After a night shift on the railway: a big breakfast, or straight to bed?'],
      experience: ['Which railway bridge, tunnel or viaduct impresses you most?'],
    },
    atWork: {
      work: [
        'Which would you most like to see up close: track laying, signalling or bridge works?',
        'Which piece of railway engineering amazes you most: a tunnel, a viaduct or a station?',
      ],
      people: [
        'Which railway line would you ride just for the bridges and tunnels?',
        'What does a railway crew do at night that morning passengers never see?',
      ],
    },
  },
  {
    name: 'drone pilots',
    says: [
      'drone (pilot|survey|photography|footage|operator|inspection|training|service|show)',
      'aerial (photography|survey|filming|footage)',
      'uav',
      '(flying|fly) (a |your |my )?drone',
    ],
    clues:
      'footage, propellers, no fly zone, thermal imaging, pilot, roof survey, aerial, airspace, survey, flight, caa, camera, uav, roof inspection, fly, thermal, landscape, filming, orthomosaic, licence, photography, battery, 4k, mapping, fpv, gvc, gimbal, take-off, construction progress, permission, lidar, faa',
    asks: {
      idea: ['Which place near you would you most like to see from above?'],
      problem: ['Which part of your roof or land would you like to see from a drone?'],
      choice: ['On a drone flight: over the coast, the hills or the rooftops?'],
      experience: ['~What would a drone see if it flew over your street right now?'],
    },
    atWork: {
      work: [
        'What would you most like to see from a drone: your street, your workplace or the coast?',
        'What grounds a drone most often: the wind, the rain or the permissions?',
      ],
      people: [
        "What has a drone picture shown you that you'd never have spotted from the ground?",
        'Which job used to need a ladder or a helicopter and now takes a drone?',
      ],
    },
  },
  {
    name: 'forklifts',
    says: [
      'fork ?lift (hire|training|sales|truck|service|servicing|driver|operator|licence|repair)',
      'reach truck',
      'pallet truck',
      'counterbalance truck',
      'lift truck',
    ],
    clues:
      'mast, forks, lithium, gas or electric, operator, refresher, loler, tonne, pallet, aisle, truck, counterbalance, reach, warehouse, battery, training, hire, licence, loading, lift, electric, telehandler, diesel, pallet truck, attachment, used, sideloader, servicing, gas, narrow aisle, novice',
    asks: {
      idea: ['Which job do you most enjoy doing on a forklift?'],
      problem: ['Which corner of your warehouse is tightest for a forklift?'],
      choice: ['On a forklift: tight corners indoors, or a wet yard outside?'],
      experience: ['Who taught you to drive a forklift, and where?'],
    },
    atWork: {
      work: [
        'What makes a warehouse safer for people and forklifts: space, signs or good habits?',
        'Which matters more in a forklift: what it can lift, or how easily it turns?',
      ],
      people: [
        'What does a really good forklift driver do differently?',
        "What's the heaviest or most awkward load you've seen a forklift move?",
      ],
    },
  },
];
