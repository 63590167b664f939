import type { Subject } from '../../subject';

/** Figures and maps, and the firms that gather and check them for others. */
export const dataAndMaps: readonly Subject[] = [
  {
    name: 'spreadsheet add-ons',
    says: [
      '(excel|sheets|spreadsheet) (add ?(in|on)|plug ?in|extension|macro)',
      'add ?(in|on) for (excel|google sheets)',
      'vba',
      'power query',
    ],
    clues:
      'macro, pivot, formula, cells, ribbon, lookup, refresh, workbook, excel, sheet, vba, pivot table, plugin, power query, function, column, vlookup, automate, template, row, script, import, dashboard, csv, csv export, add in, extension, xlookup, dropdown, clean, lambda, install',
    asks: {
      idea: ['Which spreadsheet chore would you give to an add-on first?'],
      experience: ['Which spreadsheet formula do you use nearly every day?'],
      problem: ['Which spreadsheet at work takes the most copying and pasting?'],
      choice: ['A spreadsheet: plain and quick, or every column in its own colour?'],
    },
    cued: [
      'What do you keep a *spreadsheet* for at home: money, plants or birthdays?',
      'Which *formula* would you like to see explained by a patient friend?',
      'What colour do you give the most important *column*?',
      'Who taught you your first trick in *Excel*?',
    ],
    atWork: {
      asks: [
        'Which spreadsheet task would you automate first: imports, reports or formatting?',
        'What matters most in a spreadsheet add-on: simplicity, speed or security?',
        'Which report do you still build by hand in a spreadsheet?',
        'Which spreadsheet skill would you teach first: formulas, pivot tables or charts?',
      ],
      cued: [
        'Which *macro* saves your team the most clicks each week?',
        '*Pivot table* or formula: what do you reach for first with a big sheet?',
      ],
    },
  },
  {
    name: 'GIS and mapping',
    says: [
      'gis',
      'geospatial',
      '(arcgis|qgis)',
      '(web|custom|interactive) map',
      'map(ping)? (layer|software|platform|data)',
      'cartograph(y|er)',
    ],
    clues:
      'layers, coordinates, basemap, polygons, location data, spatial, lidar, satellite, geospatial, qgis, map, satellite imagery, web mercator, cartography, raster, web map, open data, remote sensing, vector, shapefile, projection, analysis, location, drone, elevation, boundary, digitise, postgis, contour, atlas, geodata',
    asks: {
      idea: ['What would you love to see on a map of your town?'],
      choice: [
        'On a map screen: the satellite picture, or plain streets?',
        'Which map do you enjoy looking at most: an old one, a satellite view or a star map?',
      ],
      experience: ['Which map could you look at for an hour?'],
    },
    cued: [
      'Which *satellite* picture of a place would you hang on a wall?',
      'Where would you send a *drone* to make a map: a coast, a wood or your street?',
      'Which *map* did you study as a child: treasure, atlas or bus routes?',
      'What would you mark first on a *web map* of your favourite walks?',
    ],
    atWork: {
      asks: [
        '+What matters most in a mapping project: good data, clear layers or easy sharing?',
        'Where do maps help you most at work: planning, reporting or explaining?',
        'What slows down a mapping project more: old data, or missing data?',
        "What's hardest to keep up to date on a map: roads, names or boundaries?",
      ],
      cued: [
        'Which *open data* set do you use more than any other?',
        'What do you do first in *QGIS* on a new project?',
      ],
    },
  },
  {
    name: 'digital twins',
    says: [
      '(factory|plant|building|bridge|city|network|asset) digital twin',
      'digital twin (of|for)',
      'virtual commissioning',
      'process simulation',
    ],
    clues:
      'simulation, sensors, simulate, asset, virtual model, real time, commissioning, factory, model, virtual, 3d, iot, bim, predictive maintenance, plant, city, infrastructure, industry 4.0, engineer, manufacturing, data, scan, robot, point cloud, optimise, bridge, scenario, process, energy, lifecycle, plc',
    asks: {
      choice: [
        'A digital twin: of one machine first, or of the whole site?',
        'What would you make a digital twin of: your home, your car or your town?',
      ],
      idea: ['What at your work would you try on a digital twin before trying it for real?'],
      problem: ['Which machine on your site is the trickiest to see inside while it runs?'],
    },
    cued: [
      'What would you like to see a *simulation* of: your town, your body or the weather?',
      'Where would you put *sensors* at home first: in the cellar, the garden or the fridge?',
      'Which building near you would you explore as a *3D* model?',
      'What would you look at first in a digital model of your *city*: traffic, trees or heat?',
    ],
    atWork: {
      asks: [
        '+What would you twin first: a production line, a building or a fleet?',
        'Which machine or building would you love to see a digital twin of?',
        'What would you test on a digital twin first: a breakdown, or a very busy day?',
        'Where would a digital twin help first: planning, training or maintenance?',
      ],
      cued: [
        'Which question would you ask a *virtual* copy of your plant first?',
        'Which *sensor* data is the hardest to get hold of?',
      ],
    },
  },
  {
    name: 'data science course',
    says: [
      'data (science|analytics|analyst) (bootcamp|course|programme|program|certificate|training)',
      'learn (python|sql|data science)',
      '(python|sql|machine learning) (bootcamp|course|class)',
    ],
    clues:
      'pandas, cohort, python, sql, notebook, capstone, career change, mentors, machine learning, bootcamp, analyst, certificate, statistics, student, learn, career, programme, data analyst, coding, beginner, placement, upskill, module, lecturer, visualisation, scholarship, instructor, msc, online, portfolio',
    asks: {
      choice: [
        'Learning data science: evenings for months, or full days for a few weeks?',
        'Which tool would you learn first for data: Python, SQL or spreadsheets?',
        'What would you most like to learn: coding, statistics or machine learning?',
      ],
      experience: ['What was the first thing you made, or would like to make, with Python?'],
    },
    cued: [
      'Which *Python* project would you try first: a game, a chart or a small robot?',
      'What did you do before a *career change*, or what would you change to?',
      'How do you best study for a *certificate*: early mornings, late nights or weekends?',
      'What would you build for a *capstone* project if you could choose any topic?',
      'Which *statistics* would you look up first: sport, weather or house prices?',
      'What would you like *machine learning* to sort for you: photos, emails or receipts?',
      'What keeps you going through a *bootcamp*: coffee, classmates or a clear goal?',
      'What helps *beginners* most with code: a patient teacher, a small project or plenty of time?',
    ],
    atWork: {
      asks: [
        '+Which trait makes a good data scientist?',
        '+What would you build as your first data science project?',
        '+What makes a data science project stand out to an employer?',
        '+What turns a data science course into a new job: projects, a mentor or a network?',
        '+What would you learn first on a data science course: coding, statistics or charts?',
      ],
      cued: [
        'Which *SQL* trick do you show every new colleague?',
        'What do you look for first in a junior data *analyst*: curiosity, code or clear writing?',
        'Which *Python* library do you open most days?',
        'What makes a *mentor* useful to somebody new to data?',
      ],
    },
  },
  {
    name: 'charts and infographics',
    says: ['data viz', 'infographic', '(bar|pie|line) chart', 'data (storytelling|journalism|artist)'],
    clues:
      'axis, legend, colour palette, tableau, power bi, slides, dataset, dataviz, bar chart, pie chart, visual, designer, data story, graph, map, dashboard, scatter, storytelling, line graph, annotation, statistic, illustration, journalist, source, treemap, sankey, icon, report, poster, bubble, readable, misleading',
    asks: {
      choice: [
        'Showing numbers to a full room: a pie chart, or bars?',
        'How do you like a fact explained: a chart, a drawing or a short film?',
      ],
      problem: ['Which kind of chart do you find the hardest to read?'],
      idea: ['Which part of your week would make the funniest chart?'],
    },
    cued: [
      'What would be the biggest slice in a *pie chart* of your Sunday?',
      'Which *map* have you looked at longest?',
      'Which *colour palette* would you choose for a chart: bright, soft or shades of one colour?',
      'Which number would you like on a *dashboard* at home: steps, biscuits or hours of sun?',
    ],
    atWork: {
      asks: [
        'What makes an infographic worth sharing: a surprise, a clear story or good design?',
        'What matters most in an infographic: one clear message, colour or good data?',
        'Which tool do you reach for first to make a chart?',
        'What makes a chart hard to read at a glance?',
      ],
      cued: [
        'Which do colleagues really open on a Monday: *Power BI* or a plain spreadsheet?',
        'How many *slides* does a good set of numbers need: one, five or none?',
      ],
    },
  },
  {
    name: 'address data',
    says: [
      'address (lookup|finder|validation|verification|data|autocomplete)',
      '(postcode|zip code|pin code) (lookup|finder)',
      'geocod(e|ing)',
    ],
    clues:
      'postcode, zip, deliveries, checkout, duplicates, uprn, house number, geocode, lookup, validation, autocomplete, api, delivery, flat number, verification, street, finder, format, paf, failed delivery, database, pincode, clean, fraud, location, eircode, form, typo, match, ecommerce, rooftop accuracy',
    asks: {
      choice: ['Filling in your address: typed line by line, or picked from a list?'],
      experience: ["What's the oddest spelling of your street you have seen on an envelope?"],
      problem: ['Which part of an address do people find hardest to spell?'],
      idea: ['Which box in an address form would you like to see filled in for you?'],
    },
    cued: [
      'How would you describe where you live without the *postcode*?',
      'Which *house number* would you choose if you could?',
      'What do you write on a parcel first: the name, the *street* or the sender?',
      'Where do you like your *deliveries* left: porch, neighbour or shed?',
    ],
    atWork: {
      asks: [
        'Which addresses give the most trouble: new streets, apartments or farms?',
        'Which would you clean first in a customer list: addresses, emails or phone numbers?',
        'What matters most in address data: accuracy, speed or clean duplicates?',
        'What goes wrong in an address more often: the street, or the number?',
      ],
      cued: [
        'Which *address* error costs your team the most minutes?',
        'What made *checkout* smoother for your customers?',
      ],
    },
  },
  {
    name: 'clean data',
    says: [
      'data (cleansing|cleaning|quality|matching|enrichment|governance|steward)',
      '(de ?duplicate|deduplication)',
      '(dirty|messy) data',
      'golden record',
    ],
    clues:
      'duplicates, spelling, stale, governance, matching, database, deduplicate, crm, data quality, spreadsheet, typo, record, enrichment, master data, validation, merge, standardise, field, contact, missing value, steward, migration, format, accuracy, bounced email, decay, rule, messy, cleansing, gdpr, import',
    asks: {
      choice: ['How do you keep customer data tidy: a little every week, or one big clear-out?'],
      problem: ['Which field in your customer data is hardest to keep tidy?'],
      experience: ["What's the oddest entry you have found in a customer list?"],
      idea: ['Which list at work would you tidy first if somebody else did the typing?'],
    },
    cued: [
      'What do people most often get wrong in the *spelling* of your name?',
      'Which *contact* in your phone has the strangest name?',
      'Where do you have the most *duplicates*: photos, contacts or socks?',
      'Which *spreadsheet* would you keep for fun: books, birds or films?',
    ],
    atWork: {
      asks: [
        'What does clean data improve most: reports, service or decisions?',
        'Which is worse in customer data: the same name twice, or an old address?',
        'What makes a mess of a customer list fastest?',
        'What helps a team keep data clean: clear rules, good tools or regular reviews?',
      ],
      cued: [
        'Which *CRM* field would you make everybody fill in?',
        'What do you check first before a *migration*?',
      ],
    },
  },
  {
    name: 'split tests',
    says: [
      '(a b|split|multivariate) test(ing|s)?',
      'ab test(ing)?',
      'a/b test(ing)?',
      '(test|winning|losing) variant',
    ],
    clues:
      'variant, headline, button colour, control group, uplift, hypothesis, landing page, conversion, a/b, control, button, cro, winner, statistical significance, experiment, subject line, click through, sample size, traffic, cta, optimise, split traffic, copy, checkout, percent, colour, session, email, result, multivariate, data driven',
    asks: {
      experience: ['Which small change to a page surprised you most in a split test?'],
      choice: [
        'Testing a page: one small change at a time, or something quite different?',
        'What would you test first on a page: the headline, the picture or the button?',
      ],
      idea: ['Which headline or button on your website would you test first?'],
    },
    cued: [
      'Which *button* colour would you press first: green, red or orange?',
      'What *subject line* makes you open an email at once?',
      'How do you decide between two *headlines*: gut, friend or vote?',
      'Which makes you *click*: a question, a number or a picture?',
    ],
    atWork: {
      asks: [
        'Which change would you test on a landing page first: the headline, the form or the photo?',
        'What would you split test first: subject lines, landing pages or checkout?',
        'Which test result proved everyone in the room wrong?',
        'What do teams debate longest on a page: the headline, the picture or the button?',
      ],
      cued: [
        'Which *hypothesis* did you feel sure of until the numbers came in?',
        'When do you stop an *experiment*: two weeks, a set number or at Friday lunch?',
      ],
    },
  },
  {
    name: 'price tracking',
    says: [
      'price (tracking|tracker|monitoring|intelligence|scraping)',
      'competitor (price|pricing)',
      '(dynamic|value based) pricing',
      'repric(er|ing)',
    ],
    clues:
      'margin, competitors, skus, marketplace, elasticity, discounting, list price, repricing, ecommerce, retailer, dynamic, scrape, monitor, pricing strategy, alert, benchmark, product match, map violation, drop, intelligence, promotion, seller, catalogue, dashboard, inflation, rrp, buy box, undercut, algorithm, shelf',
    asks: {
      choice: [
        'Which would you set a price alert for first: a flight, a phone or a sofa?',
        'Prices in a shop: round figures, or a penny less?',
      ],
      problem: ['What helps you decide when to change a price?'],
      experience: ['What was the first thing you ever had to put a price on?'],
    },
    cued: [
      'Which product do you set a price *alert* for: flights, shoes or gadgets?',
      'Where do you compare before a big buy: on a *marketplace*, in shops or among friends?',
      'What do you stock up on when there is a *price drop*: coffee, washing powder or socks?',
    ],
    atWork: {
      asks: [
        'Which matters most in price tracking: speed, coverage or clear alerts?',
        'What would you use price tracking for first: planning, promotions or reports?',
        'How often do you review your prices: weekly, monthly or each season?',
        'Which everyday price do you check without even thinking about it?',
      ],
      cued: [
        'How often does your team look at what *competitors* charge: daily, weekly or each season?',
        'Who decides about *discounting* at your company: sales, finance or the boss?',
      ],
    },
  },
  {
    name: 'demand forecasts',
    says: [
      'demand (forecast|forecasting|planning|planner)',
      'sales forecast(ing)?',
      '(stock|inventory) (planning|forecasting|optimi[sz]ation|replenishment)',
    ],
    clues:
      'seasonality, safety stock, lead time, stockout, reorder, accuracy, promotions, inventory, stock, supply chain, planner, forecast accuracy, overstock, replenishment, sku, sales history, warehouse, retail, spreadsheet, machine learning, sell through, s&op, planning, weather, peak, error, supplier, buyer, bias, scenario',
    asks: {
      choice: [
        'Ordering stock: little and often, or a lot at once?',
        'Which helps you plan stock best: past sales, the calendar or customer talk?',
      ],
      problem: ['Which week of the year is hardest to forecast in your trade?'],
      experience: ['Which product surprised you by selling much faster than forecast?'],
    },
    cued: [
      'What does everybody buy where you live as soon as *snow* is in the air?',
      'Which *seasonal* treat do you wait for all year?',
      'What do you always stock up on when it is on *promotion*?',
      'How do you check the *weather* before a day out: an app, a window or a relative?',
    ],
    atWork: {
      asks: [
        '+What matters most in a demand forecast: good data, speed or a sense of the market?',
        'What throws off a forecast most: the weather, a promotion or a holiday?',
        'How often do you update your forecast: weekly, monthly or every quarter?',
        'Which data would improve your forecast first: sales, weather or promotions?',
      ],
      cued: [
        'How do you share a *forecast* with your suppliers: a file, a call or a portal?',
        'How much *safety stock* do you like for your best seller: a week, a month or more?',
      ],
    },
  },
];
