import type { Subject } from '../../subject';

/** Pets of every kind and what is done for them: exotic patients, teeth, backs, manners, sports and lost ones. */
export const petServices: readonly Subject[] = [
  {
    name: 'exotic pet vet',
    says: ['exotics? (vet|pet|animal|practice|clinic)', '(rabbit|reptile|avian|bird|tortoise|zoo) vet'],
    clues:
      'exotic, iguana, gecko, tortoise, cockatoo, chinchilla, vet, rabbits, patients, reptile, parrot, guinea pig, ferret, hamster, snake, beak, teeth, bearded dragon, vaccination, uvb, practice, avian, neutering, shell, surgery, consultation, check-up, claws, husbandry, rat, vitamin, tank, egg bound',
    asks: {
      choice: ['An unusual pet: a chatty parrot, a slow tortoise or a shy gecko?'],
      idea: ['Which unusual pet would you most like to learn about from a vet?'],
      experience: ['What was the first unusual pet you held: a snake, a gecko or a tortoise?'],
      problem: ['~Who in your family would hold the snake while the vet takes a look?'],
    },
    cued: [
      'What would you name a *tortoise* that is faster than anybody expects?',
      'What does a *guinea pig* like best as a treat: cucumber, parsley or dandelions?',
      'What makes *rabbits* happiest at home: a friend, a tunnel or a garden?',
    ],
    atWork: {
      asks: [
        'Which unusual pet would you most like to know more about?',
        "What's the most unusual patient you've ever seen in a vet's waiting room?",
        "What's trickiest for a vet: a tiny patient, a shy one or one with a shell?",
        'Which exotic pet advice do owners ask for most: diet, heating or handling?',
      ],
      cued: [
        'Which *reptile* question do you hear most often at the practice?',
        'What drew you to *exotic* animals rather than only cats and dogs?',
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
      choice: [
        '+A treat for a tortoise: a dandelion, a strawberry or a slice of cucumber?',
        "Which tortoise would you like to meet: a tiny baby, a Hermann's or a giant?",
      ],
      idea: ['What would you plant in a garden made for a tortoise?'],
      problem: ['~Where would you look first for a tortoise that has walked off?'],
    },
    cued: [
      'Which *weed* from the garden would a tortoise choose first?',
      'What do you do on the first warm day of *spring*?',
      'What would you call a *hatchling* the size of a coin?',
      'Where would a tortoise choose to *bask* in your garden?',
    ],
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
      idea: [
        '+Which toy would your dog take to daycare?',
        '+~What would the school report from doggy daycare say about your dog?',
      ],
      experience: ['+How does your dog say hello to new friends?'],
      choice: [
        '+What is your dog like with new friends: bold, shy or silly?',
        '+What would your dog like best at daycare: the toys, the friends or the naps?',
      ],
    },
    cued: [
      '*Paddling pool* day: is your dog first in, or watching from the edge?',
      'Who would your dog share a *nap* spot with?',
      'Which game would you start at *playtime* for ten dogs?',
      'What does a *puppy* learn best from older dogs: manners, play or patience?',
    ],
    atWork: {
      asks: [
        'What matters most in a dog daycare: trained staff, space or a calm routine?',
        'Which update do owners love most from a dog daycare: photos, a note or a live camera?',
        'What settles a new dog at daycare fastest: a walk, a friend or a treat?',
        'Which service would you add to a dog daycare: grooming, training or a pick-up bus?',
      ],
      cued: [
        'What do you look at first in a *trial day* dog?',
        'Which *enrichment* game works with the whole group?',
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
      choice: [
        'Which reward works best for your pet: a treat, a toy or a cuddle?',
        'What would you like to teach your pet first: calm, recall or good manners?',
      ],
      experience: ['~How does your pet let you know that dinner is late?'],
    },
    cued: [
      'Where do you like to practise *recall* with a dog: a garden, a field or a beach?',
      'What do *treats* for training look like at your house: cheese, chicken or kibble?',
      'What sets off the *barking* in a dog you know: the post, the doorbell or a cat?',
      'What should a *puppy* learn first: its name, sit or where to sleep?',
    ],
    atWork: {
      asks: [
        'What matters most in training a pet: patience, routine or rewards?',
        "Which odd habit does your dog or cat have that you'd love explained?",
        'What helps an anxious dog more than anything else?',
        'What would you explain first to somebody with a new puppy or kitten?',
      ],
      cued: [
        'Which habit do you wish every new *puppy* owner started with?',
        'Which bit of canine *body language* do owners misread most often?',
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
      choice: ['+A ride behind huskies: driving the sled, or wrapped up warm in front?'],
      idea: [
        '+Who would you take along on a dog sled ride?',
        '+Which snowy place would you most like to see from a dog sled?',
      ],
      problem: ['What would be hardest on a dog sled: the cold, the steering or stopping?'],
    },
    cued: [
      'What would you call a *husky* with one blue eye?',
      'How would you keep warm in *Lapland*: by a fire, in furs or with hot berry juice?',
      'How would you spend an hour with a sled dog *puppy*?',
      'Which hill or *trail* would you try canicross on: woods, beach or fields?',
    ],
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
      choice: [
        '+What would your dog do first in a big field: run, roll or sniff?',
        'What matters most in a dog field: secure fences, space or shelter?',
        '+~Your dog off the lead: flat out across the field, or one long sniff?',
      ],
      experience: ['What did your dog roll in on its happiest walk?'],
    },
    cued: [
      "What does your dog's *recall* work best with: a whistle, a treat or a silly voice?",
      'When do the *zoomies* start for your dog: morning, evening or after a bath?',
      'Which toy would you bring to a *fenced* field: a ball, a frisbee or a rope?',
      'What does a *puppy* love most about an open field: grass, smells or running?',
    ],
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
      experience: ["What have you learnt about horses' teeth that surprised you?"],
      idea: ['Which treat do you like to give your horse after a dental check?'],
      choice: [
        'What matters most in a horse dentist: calm hands, clear advice or good tools?',
        'Your horse at the dentist: calm as can be, or curious about every tool?',
      ],
    },
    cued: [
      'What do you notice first when your horse feels good in its *muscles*?',
      'How does your horse like its *massage*: neck, back or behind the ears?',
      'What do you bring to the *stable* to keep your horse happy during a visit?',
      'Who does a horse greet first: the *farrier*, the dentist or whoever brings the feed?',
    ],
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
      choice: [
        "What belongs on a pet's tag: a name, a phone number or both?",
        'What helps most to find a lost pet: posters, a microchip or kind neighbours?',
        'Which would help a lost pet home most: a microchip, a collar tag or a neighbour?',
        '~To fetch your pet home: call the name, or rattle the treats?',
      ],
      experience: ['Where does your pet like to hide?'],
    },
    cued: [
      "Which name is on your pet's *tag*: its own, yours or a phone number?",
      'Which photo of your *cat* would you pick for a poster?',
      'What is the first treat you would give a *dog* that has just come home?',
      'Which *shed*, garage or cupboard has your pet been shut in by mistake?',
    ],
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
      idea: [
        '+What should go in every pet first aid kit?',
        '+Which bit of pet first aid would you most like to learn?',
      ],
      experience: [
        '+Who in your house stays calm when a pet needs help?',
        '+How do you keep your pet calm when it needs a helping hand?',
      ],
      choice: [
        '+Where would you keep a pet first aid kit: at home, in the car or in your bag?',
        '~Your pet at the vet: brave as a lion, or hiding behind your legs?',
      ],
    },
    cued: [
      "What do you keep *chocolate* in so that the dog can't reach it: a tin, a shelf or a locked drawer?",
      'How do you keep a dog cool on days when *heatstroke* is a risk: shade, paddling pool or early walks?',
      'What would you check on the *paws* first after a long walk: thorns, mud or salt?',
      'What is your trick for getting a tablet into a *cat*?',
    ],
    atWork: {
      asks: [
        'Which pet first aid skill should every owner learn first?',
        'Which would worry you most in your own pet: a cut paw, a bee sting or choking?',
        "What's trickiest to bandage on an animal: a paw, an ear or a tail?",
        'What makes a pet first aid course useful: practice, clear steps or a good trainer?',
      ],
      cued: [
        'Which lesson of a pet *CPR* course do people practise with the most enthusiasm?',
        'What do *vet nurses* wish every new owner had in the cupboard?',
      ],
    },
  },
];
