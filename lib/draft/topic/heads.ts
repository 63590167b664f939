import { singularOf } from '@/lib/text/plural';

/**
 * The last words of noun phrases, by the kind of thing they name. Several words of one head are joined by `_`. `mass` heads have no plural
 * that people use ("granola", "payroll").
 */
export const heads = {
  wear: {
    count: `watch watch_band watch_strap strap bracelet ring necklace earring jacket coat dress skirt shirt t-shirt tee crop_top jumper sweater
      hoodie jeans trousers shorts leggings scarf hat cap beanie glove sock belt suit swimsuit bikini pyjamas uniform sunglasses glasses tie maxi shacket`,
    mass: 'jewellery jewelry clothing menswear womenswear knitwear denim activewear sportswear underwear lingerie apparel fashion outerwear',
  },
  shoe: { count: 'shoe boot trainer sneaker sandal heel slipper loafer running_shoe', mass: 'footwear' },
  bag: {
    count: 'bag backpack rucksack tote tote_bag handbag suitcase wallet purse satchel',
    mass: 'luggage',
  },
  food: {
    count: `toastie panini pasty dumpling bao poke_bowl flatbread cookie biscuit cake cupcake brownie pastry croissant doughnut donut bagel loaf pie snack sandwich burger pizza taco wrap salad soup
      sauce jam chocolate_bar energy_bar strawberry raspberry berry apple vegetable mushroom oat_bar cereal_bar granola_bar protein_bar nut ice_cream_flavour pretzel curry noodle steak sausage pancake muffin scone cracker crisp`,
    mass: `asparagus fruit veg granola chocolate bread sourdough cheese ice_cream gelato honey pasta hummus yoghurt yogurt olive_oil peanut_butter cereal porridge
      popcorn seafood sushi meat food baby_food salsa`,
  },
  meal: {
    count:
      'brunch lunch dinner breakfast buffet sunday_roast roast takeaway meal meal_kit dish supper afternoon_tea',
    mass: 'catering meal_delivery food_delivery',
  },
  menu: { count: 'menu tasting_menu set_menu wine_list drinks_list', mass: '' },
  shop: {
    count: `shop store bookshop farm_shop refill_shop charity_shop gift_shop bike_shop wool_shop market supermarket showroom boutique garden_centre
      nursery_shop florist bakery butcher deli greengrocer pop-up stall outlet`,
    mass: '',
  },
  eatery: {
    count:
      'restaurant cafe café bistro diner pub bar coffee_shop tearoom pizzeria gastropub food_truck food_van ice_cream_van gelato_van coffee_van beer_garden',
    mass: '',
  },
  drink: {
    count:
      'dark_roast light_roast medium_roast latte smoothie juice milkshake flat_white soda energy_drink soft_drink',
    mass: 'coffee tea espresso herbal_tea iced_coffee cold_brew kombucha lemonade oat_milk matcha chai hot_chocolate mineral_water iced_tea',
  },
  alcohol: {
    count:
      'beer wine ale lager ipa stout cider tasting_flight cocktail whisky whiskey gin rum vodka pint spirit mild',
    mass: 'prosecco champagne sake mead craft_beer',
  },
  beauty: {
    count: `serum lipstick cream moisturiser moisturizer cleanser shampoo conditioner perfume fragrance mascara balm lotion face_mask soap
      sunscreen nail_polish lip_balm`,
    mass: 'skincare skin_care makeup make-up haircare hair_care cosmetics',
  },
  home: {
    count: `chair office_chair bench stool cabinet drawer candlestick vase clock desk sofa couch mattress bed lamp rug carpet curtain table shelf wardrobe pillow duvet blanket towel mirror
      cushion standing_desk bookcase blind floor`,
    mass: 'furniture bedding lighting decor home_decor flooring storage wallpaper outdoor_furniture',
  },
  room: {
    count:
      'kitchen bathroom bedroom living_room conservatory loft loft_conversion house_extension staircase wet_room',
    mass: '',
  },
  appliance: {
    count: `espresso_machine coffee_machine kettle toaster blender vacuum vacuum_cleaner fridge oven washing_machine dishwasher air_fryer mixer
      heater fan dryer hair_dryer iron lawn_mower mower grill barbecue drill printer air_purifier robot_vacuum `,
    mass: 'cookware kitchenware',
  },
  garden: {
    count: 'garden patio lawn hedge greenhouse',
    mass: 'gardening compost lawn_care landscaping garden_design',
  },
  flower: {
    count:
      'flower bedding_plant house_plant hanging_basket bouquet rose tulip houseplant orchid succulent wreath christmas_tree bulb peony sunflower',
    mass: '',
  },
  bike: {
    count: 'bike bicycle e-bike ebike scooter e-scooter helmet cargo_bike mountain_bike',
    mass: 'cycling',
  },
  car: {
    count: 'car suv van truck ev electric_car motorbike motorcycle vehicle camper_van caravan',
    mass: 'car_insurance car_hire car_rental car_care',
  },
  device: {
    count: `headphones earbuds earphones phone smartphone tablet laptop smartwatch fitness_tracker camera speaker monitor keyboard mouse tv
      television console drone e-reader router projector microphone power_bank thermostat doorbell`,
    mass: 'audio',
  },
  app: {
    count: `password_manager task_manager app platform tool dashboard crm plugin extension chatbot form_builder booking_system marketplace portal bot assistant
      tracker`,
    mass: `software accounting_software payroll_software project_management_software saas inventory_software analytics invoicing_software
      scheduling_software booking_software`,
  },
  feature: {
    count: `template invoice_template integration shortcut keyboard_shortcut notification report_builder widget filter export update theme
      calendar_view workflow feature reminder version release`,
    mass: `dark_mode offline_mode calendar_sync sync search offline_search autosave two-factor_authentication single_sign-on automation
      version_history screen_sharing time_tracking`,
  },
  course: {
    count: `class puppy_training_class course lesson workshop bootcamp masterclass training_course pottery_class cooking_class apprenticeship degree mba
      holiday_club cooking_club camp summer_camp after-school_club tutorial certification pottery_course evening_class`,
    mass: 'tutoring training coaching mentoring pottery pottery_painting',
  },
  subject: {
    count: 'language',
    mass: 'guitar piano violin singing ukulele drumming maths math english science coding programming physics grammar spanish french reading writing data_science machine_learning',
  },
  fitness: {
    count: 'yoga_class pilates_class workout spin_class marathon half_marathon fitness_class reformer_class',
    mass: 'yoga pilates fitness crossfit spin boxing weight_training personal_training running swimming hiking climbing',
  },
  gym: { count: 'gym gym_membership leisure_centre fitness_studio', mass: '' },
  read: {
    count: `guide ebook e-book report whitepaper white_paper blog blog_post article newsletter podcast magazine case_study checklist
      episode video study survey report`,
    mass: 'research',
  },
  event: {
    count: `event conference webinar fair career_fair meetup summit expo trade_show open_day launch_party hackathon
      open_evening panel talk trade_fair tech_conference`,
    mass: 'networking',
  },
  show: {
    count:
      'concert gig show festival street_party fete exhibition gala quiz_night quiz market fundraiser carol_concert open_mic_night screening open-air_cinema outdoor_cinema grotto christmas_grotto',
    mass: '',
  },
  stay: {
    count: `weekend_stay hotel hotel_room cottage villa apartment hostel resort cabin lodge b&b guest_house campsite suite spa_break yoga_retreat retreat
      holiday_home glamping_pod city_break`,
    mass: 'glamping camping accommodation',
  },
  trip: {
    count: `holiday cruise tour trip getaway vacation safari ski_trip adventure escape day_trip beach_holiday break
      winter_escape`,
    mass: 'travel air_travel sightseeing',
  },
  transport: {
    count: 'flight route train bus ferry airport tram airline night_train coach_service car_club',
    mass: 'public_transport',
  },
  attraction: {
    count:
      'theme_park zoo soft_play soft_play_area climbing_wall museum gallery aquarium playground water_park cinema theatre castle escape_room',
    mass: '',
  },
  school: {
    count:
      'school nursery preschool playgroup childminder primary_school secondary_school kindergarten creche',
    mass: 'childcare',
  },
  pet: {
    count: 'dog cat puppy kitten pet rabbit horse hamster guinea_pig parrot',
    mass: '',
  },
  petcare: {
    count: 'dog_bed dog_lead cat_tree puppy_class kennel cattery',
    mass: 'dog_food cat_food pet_food pet_care pet_insurance grooming dog_grooming dog_walking dog_training puppy_training',
  },
  money: {
    count: `mortgage loan credit_card bank_account savings_account pension investment bank isa tax_return fund current_account debit_card
      wealth_manager`,
    mass: 'insurance home_insurance travel_insurance life_insurance banking wealth_management financial_advice saving investing',
  },
  health: {
    count: 'check-up checkup hearing_aid eye_test vitamin supplement vaccination vaccine therapist implant',
    mass: `physiotherapy therapy dental_care sleep nutrition healthcare health_care mental_health healthy_aging healthy_ageing diabetes hay_fever menopause dentistry
      eye_care wellbeing hemophilia first_aid maternal_health`,
  },
  clinic: {
    count: 'dentist clinic vet_clinic vet physio pharmacy surgery optician hospital practice',
    mass: '',
  },
  heating: {
    count: 'boiler heat_pump solar_panel radiator wood_burner air_conditioner',
    mass: 'heating central_heating insulation loft_insulation air_conditioning double_glazing',
  },
  job: {
    count: `engineer developer dev designer product_designer accountant driver delivery_driver nurse chef manager teacher barista electrician apprentice
      analyst recruiter software_engineer data_analyst care_worker carer receptionist sales_manager intern graduate
      project_manager mechanic`,
    mass: 'recruitment remote_work nursing hiring',
  },
  pro: {
    count: `driving_school driving_instructor photographer wedding_photographer videographer agency dog_groomer groomer plumber electrician builder roofer cleaner locksmith estate_agent letting_agent solicitor lawyer mechanic moving_company courier
      accountancy_firm translator tutor architect surveyor interpreter gardener decorator`,
    mass: '',
  },
  trade: {
    count:
      'car_wash repair valuation home_valuation removal house_move boiler_service portrait photo_shoot photoshoot brand_photoshoot',
    mass: `wedding_photography servicing plumbing cleaning roofing translation house_cleaning carpet_cleaning window_cleaning dry_cleaning laundry printing pest_control
      decorating removals conveyancing legal_advice car_repair solar_installation tailoring painting skip_hire`,
  },
  salon: {
    count:
      'haircut massage salon manicure facial lash_set barber spa balayage tattoo hairstyle blow_dry nail_appointment laser_hair_removal_session',
    mass: 'balayage hair_colour laser_hair_removal lashes nails waxing hairdressing',
  },
  biz: {
    count:
      'invoice ad_budget expense_report late_payment supply_chain landing_page expense website online_shop',
    mass: `payroll accounting bookkeeping invoicing email_marketing marketing seo hr compliance cybersecurity cyber_security logistics hybrid_working remote_working freight shipping_software
      advertising sales customer_service customer_support onboarding procurement data_security web_design website_design cloud_computing
      project_management social_media e-commerce ecommerce retail branding freight_forwarding packaging`,
  },
  green: {
    count: 'wind_farm carbon_footprint tree_planting',
    mass: 'recycling sustainability renewable_energy renewable_electricity solar solar_power green_energy climate_action waste_management',
  },
  connect: {
    count: 'phone_plan tariff sim data_plan mobile_plan energy_plan',
    mass: 'broadband fibre full_fibre_broadband wifi wi-fi internet electricity energy 5g',
  },
  novel: {
    count:
      'book novel audiobook thriller memoir story comic graphic_novel picture_book crime_novel romance poem',
    mass: 'fiction poetry',
  },
  club: {
    count: `choir community_choir orchestra running_club walking_club drama_group walking_group toddler_group playgroup youth_club book_club
      reading_group knitting_group gardening_club sports_club chess_club`,
    mass: '',
  },
  give: {
    count:
      'charity food_bank repair_café school_lunch donation foundation scholarship volunteer charity_run fun_run sponsored_walk charity_walk community_garden hospice shelter cause',
    mass: 'fundraising volunteering hunger homelessness literacy disaster_relief youth_work food_waste',
  },
  art: {
    count: `print painting album song film movie poster playlist sculpture musical play
      `,
    mass: 'photography music art design jazz ceramics',
  },
  venue: { count: 'venue wedding_venue party_venue conference_venue hall function_room', mass: '' },
  wedding: {
    count: 'wedding birthday_party party wedding_cake wedding_dress',
    mass: 'event_planning wedding_planning',
  },
  game: {
    count: 'game video_game board_game puzzle dlc expansion console_game mobile_game bundle card_game',
    mass: 'gaming',
  },
  sport: {
    count: 'football_club match season league tournament stadium ',
    mass: 'football rugby cricket basketball tennis golf skiing hockey netball',
  },
  kids: {
    count:
      'stroller pram pushchair car_seat sling baby_sling baby_wrap toy cot crib nappy diaper baby_monitor high_chair baby_carrier',
    mass: 'baby_clothing',
  },
  house: {
    count: 'house home flat property apartment_block rental first_home new_home new_build',
    mass: 'property_management real_estate housing',
  },
  gift: {
    count: 'candle gift gift_box hamper gift_card greeting_card voucher advent_calendar subscription_box mug',
    mass: '',
  },
  goods: {
    count: `api vpn robot notebook pen calendar sticker water_bottle bottle umbrella lunch_box lunchbox tyre tire dash_cam charger knife pan kit starter_kit tent sleeping_bag toolbox`,
    mass: 'printer_ink stationery ink wrapping_paper',
  },
} as const satisfies Record<string, { count: string; mass: string }>;

export type NounClass = keyof typeof heads;

interface Head {
  class: NounClass;
  mass: boolean;
  /** How many words the head has. */
  length: number;
}

const known = new Map<string, Head>();
for (const [name, columns] of Object.entries(heads)) {
  if (!isNounClass(name)) continue;
  for (const [column, mass] of [
    [columns.count, false],
    [columns.mass, true],
  ] as const) {
    for (const head of column.split(/\s+/)) {
      const phrase = head.replaceAll('_', ' ');
      if (phrase !== '' && !known.has(phrase)) {
        known.set(phrase, { class: name, mass, length: phrase.split(' ').length });
      }
    }
  }
}

/** What the longest known head at the end of `phrase` names, in either number. */
export function headOf(phrase: string): Head | undefined {
  const low = phrase.toLowerCase();
  const single = singularOf(low).split(' ');
  const parts = low.split(' ');
  for (let from = Math.max(0, parts.length - 4); from < parts.length; from++) {
    const head = known.get(single.slice(from).join(' ')) ?? known.get(parts.slice(from).join(' '));
    if (head) return head;
  }
  return undefined;
}

/** The class of a phrase that its own words tell. */
export const classRead = (phrase: string): NounClass | undefined => headOf(phrase)?.class;

/** Whether a class that a person or a profile named is one we have questions for. */
export function isNounClass(name: string): name is NounClass {
  return Object.hasOwn(heads, name);
}
