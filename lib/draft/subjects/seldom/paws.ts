import type { Subject } from '../subject';

/** Pets of every kind and what is done for them: exotic patients, teeth, backs, manners, sports and lost ones. */
export const paws: readonly Subject[] = [
  {
    name: 'exotic pet vet',
    says: ['exotics? (vet|pet|animal|practice|clinic)', '(rabbit|reptile|avian|bird|tortoise|zoo) vet'],
    clues:
      'exotic, iguana, gecko, tortoise, cockatoo, chinchilla, vet, rabbits, patients, reptile, parrot, guinea pig, ferret, hamster, snake, beak, teeth, bearded dragon, vaccination, uvb, practice, avian, neutering, shell, surgery, consultation, check-up, claws, husbandry, rat, vitamin, tank, egg bound',
    asks: {
      idea: ['Which unusual pet would you most like to learn about from a vet?'],
      problem: ['~Who in your family would hold the snake while the vet takes a look?'],
      choice: ['An unusual pet: a chatty parrot, a slow tortoise or a shy gecko?'],
      experience: ['What was the first unusual pet you held: a snake, a gecko or a tortoise?'],
    },
    atWork: {
      work: [
        'What do owners of unusual pets ask a vet more than anything else?',
        "What's trickiest for a vet: a tiny patient, a shy one or one with a shell?",
      ],
      people: [
        "What's the most unusual patient you've ever seen in a vet's waiting room?",
        'Which unusual pet did you beg your parents for as a child?',
      ],
    },
  },
  {
    name: 'tortoises',
    says: [
      'tortoise (sanctuary|sanctuaries|rescue|group|care|table|hibernation|breeder|keeper|club|adoption)',
      'tortoises',
      '(terrapin|turtle|axolotl) (rescue|tank|care|breeder)',
      'axolotl',
    ],
    clues:
      'tortoise, shell, hibernate, terrapin, dandelions, heat lamp, hibernation, uv, reptile, rescue, rehome, hatchling, egg, table, turtle, fridge, weeds, microchip, species, enclosure, lettuce, basking, spring, hermann, vet, slow, beak, escape, bath, cuttlefish, sulcata',
    asks: {
      idea: ['What would you plant in a garden made for a tortoise?'],
      problem: ['~Where would you look first for a tortoise that has walked off?'],
      choice: ['A treat for a tortoise: a dandelion, a strawberry or a slice of cucumber?'],
      experience: ['Who was the first tortoise you ever met, and what was its name?'],
    },
  },
  {
    name: 'dog daycare',
    says: [
      '(dog|doggy|puppy|doggie) (day ?care|creche|crèche|day school|nursery|playgroup|school bus)',
      'day ?care for dogs',
      'dog (play ?group|social|hotel)',
    ],
    clues:
      'pups, playtime, zoomies, naps, furry, paddling pool, drop off, socialise, walk, groom, kennel, trial day, pick-up, vaccinated, puppy, field, treats, half day, tail, enrichment, small dog, secure, play group, handler, pack, collection, boarding, van, waggy, licensed',
    asks: {
      idea: ['~What would the school report from doggy daycare say about your dog?'],
      problem: ['~What does your dog get up to when you leave the house?'],
      choice: ['~Your dog at daycare: class clown, or asleep in the corner?'],
      experience: ['~Which friend does your dog always pull you across the road to meet?'],
    },
    atWork: {
      work: [
        'What settles a new dog at daycare fastest: a walk, a friend or a treat?',
        'Which is the busiest hour at dog daycare: drop-off, playtime or pick-up?',
      ],
      people: [
        'Which dog taught you the most about reading body language?',
        'Which office dog do you remember best?',
      ],
    },
  },
  {
    name: 'pet behaviourist',
    says: [
      '(dog|cat|pet|canine|feline|animal|equine|horse) behaviou?r',
      'behaviou?rist',
      '(dog|canine) (psychologist|psychology)',
      'reactive dog',
      'animal communicator',
    ],
    clues:
      'barking, reactive, anxious, rewards, recall, body language, scratching, treats, anxiety, aggression, separation, lead, trainer, training, rescue, puppy, lunging, fear, cat, owner, clicker, canine, consultation, trigger, muzzle, referral, litter tray, force-free, spraying, fireworks, guarding, vet',
    asks: {
      idea: ['Which trick would you like to teach your dog or cat next?'],
      problem: ['~Which odd habit of your pet would puzzle even an expert?'],
      choice: ['~Who is in charge at your place: you, or the dog?'],
      experience: ['~How does your pet let you know that dinner is late?'],
    },
    atWork: {
      work: [
        'What helps an anxious dog more than anything else?',
        'What gets missed most in a worried pet: the ears, the tail or the silence?',
      ],
      people: [
        "Which odd habit does your dog or cat have that you'd love explained?",
        'Which animal have you seen learn to trust people again?',
      ],
    },
  },
  {
    name: 'sled dogs',
    says: [
      '(dog|husky) sled(s|ding|ge|ging)?',
      'sled dog',
      'husky (ride|safari|rides|trek|experience|kennel|farm|rescue|walk)',
      'mushing',
      'musher',
    ],
    clues:
      'huskies, malamutes, mushers, snow, harness, sledge, trail, howl, arctic, husky, mushing, kennel, lapland, siberian, race, puppy, safari, winter, paw, rig, ride, forest, bikejor, canicross, rescue, fur, frozen lake, run, alaska, wheel dog',
    asks: {
      idea: ['Which snowy place would you most like to see from a dog sled?'],
      problem: ['What would be hardest on a dog sled: the cold, the steering or stopping?'],
      choice: ['A ride behind huskies: driving the sled, or wrapped up warm in front?'],
      experience: ['Where did you first see a husky, and what was it doing?'],
    },
  },
  {
    name: 'dog field hire',
    says: [
      '(secure|enclosed|private|fenced|freedom) (dog )?(field|paddock)',
      'dog (field|paddock|park|walking field|run hire)',
      'dog (pool|swim|splash|surfing)',
      'off ?lead',
    ],
    clues:
      'zoomies, acre, fenced, off lead, sniffing, slots, recall, enclosed, muddy paws, secure, paddock, exercise, reactive, hour, grass, gate, private, walk, six foot, agility, poo bag, puppy, parking, ball, mud, water bowl, rescue, tunnel, party, mown',
    asks: {
      idea: ['~What would your dog want in a field of its own?'],
      problem: ['~What is your dog sure to chase, and never catch?'],
      choice: ['~Your dog off the lead: flat out across the field, or one long sniff?'],
      experience: ['What did your dog roll in on its happiest walk?'],
    },
  },
  {
    name: 'horse dentist',
    says: [
      '(equine|horse) (dentist|dentistry|dental|dental technician|physio|physiotherapist|physiotherapy|massage|osteopath|bodywork|chiropractor|nutrition|nutritionist)',
      '(canine|dog|animal|veterinary) (massage|physio|physiotherapist|physiotherapy|osteopath|chiropractor)',
      'mctimoney',
    ],
    clues:
      'rasp, stiffness, saddle, topline, muscles, horse, gait, teeth, mobility, massage, mouth, physio, farrier, equine, sedation, tooth, bit, wolf tooth, quidding, sharp edges, stable, technician, gag, pony, vet, chew, osteopath, rider, float, head shaking, yearly, back, routine, yard, diastema',
    asks: {
      idea: ['Which treat do you like to give your horse after a dental check?'],
      problem: ["What's hardest to check in your horse's mouth: the back teeth, the gums or the tongue?"],
      choice: ['Your horse at the dentist: calm as can be, or curious about every tool?'],
      experience: ["What have you learnt about horses' teeth that surprised you?"],
    },
  },
  {
    name: 'lost pets',
    says: [
      '(lost|missing|stolen|found) (dog|cat|pet|tortoise|parrot)',
      'microchip(ping|ped)?',
      '(pet|dog|cat) (detective|tag|reunited|id tag)',
      '(dog|pet) theft',
    ],
    clues:
      'missing, chip, collar, last seen, reunited, poster, scanned, stray, microchip, found, sighting, cat, dog, tag, scanner, detective, reward, vet, drone, trap, shed, search, thermal, gps, owner, kitten, indoor cat, bolted, warden, share',
    asks: {
      idea: ['~What would you write on the collar of your pet besides its name?'],
      problem: ['~Where does your cat or dog hide when everybody is looking?'],
      choice: ['~To fetch your pet home: call the name, or rattle the treats?'],
      experience: ['~Where was your pet asleep while the whole family searched the house?'],
    },
  },
  {
    name: 'pet first aid',
    says: [
      '(pet|dog|canine|cat) first aid',
      'veterinary (nurse|nursing|receptionist|school|student|technician)',
      '(pet|animal|cat|dog) blood (donor|bank)',
      'emergency vet',
      'out of hours vet',
    ],
    clues:
      'bandage, paws, vets, patients, nurses, cone, poorly, stitches, surgery, dog, cat, cpr, choking, vet nurse, poison, chocolate, wound, heatstroke, veterinary, puppy, course, practice, cut paw, recovery position, grapes, emergency, training, kit, tick, burn, bleeding, bite, seizure, walkers, groomers, receptionist',
    asks: {
      idea: ['Which bit of pet first aid would you most like to learn?'],
      problem: ['~How does your pet look at you with a bandage or a cone on?'],
      choice: ['~Your pet at the vet: brave as a lion, or hiding behind your legs?'],
      experience: ['When did you last have to bandage or treat your pet at home?'],
    },
    atWork: {
      work: [
        'Which would worry you most in your own pet: a cut paw, a bee sting or choking?',
        "What's trickiest to bandage on an animal: a paw, an ear or a tail?",
      ],
      people: [
        'Which vet nurse do you remember for the way they calmed a frightened animal?',
        'Which pet of yours needed first aid, and who knew what to do?',
      ],
    },
  },
];
