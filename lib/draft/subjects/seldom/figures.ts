import type { Subject } from '../subject';

/** Figures and maps, and the firms that gather and check them for others. */
export const figures: readonly Subject[] = [
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
      idea: [
        'Which spreadsheet chore would you give to an add-on first?',
        'Which spreadsheet task would you most like to do with one click?',
      ],
      choice: [
        'What do you use spreadsheets for most: money, lists or planning?',
        'Which would you learn next in a spreadsheet: formulas, charts or pivot tables?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in a spreadsheet add-on: simplicity, speed or security?',
        'Which spreadsheet task would you automate first: imports, reports or formatting?',
        'Which report do you still build by hand in a spreadsheet?',
        'What breaks a shared spreadsheet fastest?',
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
      choice: [
        '+Which map would you like to see of where you live: old roads, trees or rivers?',
        'On a map screen: the satellite picture, or plain streets?',
      ],
      idea: [
        'What would you love to see on a map of your town?',
        'Which place would you most like to explore on a map?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most in a mapping project: good data, clear layers or easy sharing?',
        'Where do maps help you most at work: planning, reporting or explaining?',
        'What slows down a mapping project more: old data, or missing data?',
        "What's hardest to keep up to date on a map: roads, names or boundaries?",
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
      idea: [
        'Which building would you most like to explore as a digital twin?',
        'What at your work would you try on a digital twin before trying it for real?',
      ],
      choice: [
        'Which would you most like to see copied on a screen: a factory, a city or a ship?',
        'A digital twin: of one machine first, or of the whole site?',
      ],
    },
    atWork: {
      asks: [
        'Where would a digital twin help first: planning, training or maintenance?',
        'What matters most in a digital twin: live data, detail or ease of use?',
        'Which machine or building would you love to see a digital twin of?',
        'What would you test on a digital twin first: a breakdown, or a very busy day?',
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
        '+What would you most like to learn: coding, statistics or machine learning?',
        'Learning data science: evenings for months, or full days for a few weeks?',
        'Which data would you explore first: sport, music or the weather?',
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
        '+What matters most in a data science course: projects, mentors or pace?',
        'Which data skill would help your work most: spreadsheets, coding or clear charts?',
        "What's hardest to learn in data science: the code, the maths or the right question?",
        'What did you do before you worked with data?',
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
        '+What makes a chart easy to read: colour, labels or few numbers?',
        'Which chart do you like best: bars, lines or a map?',
        'Showing numbers to a full room: a pie chart, or bars?',
      ],
      idea: ['Which part of your week would make the funniest chart?'],
    },
    atWork: {
      asks: [
        '+What matters most in an infographic: one clear message, colour or good data?',
        'Which tool do you reach for first to make a chart?',
        'What makes a chart hard to read at a glance?',
        'What gets left out of a chart that should always be there?',
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
      choice: [
        'What makes an online form easy: few boxes, autofill or a postcode search?',
        'Filling in your address: typed line by line, or picked from a list?',
        'How do you like to enter your address: by postcode, by typing or by map?',
      ],
      idea: ['Which box in an address form would you like to see filled in for you?'],
    },
    atWork: {
      asks: [
        'What matters most in address data: accuracy, speed or clean duplicates?',
        'Which would you clean first in a customer list: addresses, emails or phone numbers?',
        'Which addresses give the most trouble: new streets, apartments or farms?',
        'What goes wrong in an address more often: the street, or the number?',
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
      choice: [
        'How do you keep customer data tidy: a little every week, or one big clear-out?',
        'What makes a list easy to use: clear names, good order or no repeats?',
        'Which list would you tidy first: contacts, photos or passwords?',
      ],
      problem: ['Which field in your customer data is hardest to keep tidy?'],
    },
    atWork: {
      asks: [
        'Who should look after customer data: one person, each team or everybody?',
        'Which is worse in customer data: the same name twice, or an old address?',
        'What makes a mess of a customer list fastest?',
        'Which would you clean first in your data: names, addresses or email?',
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
      choice: [
        '+What would you test first on a page: the headline, the picture or the button?',
        'Testing a page: one small change at a time, or something quite different?',
      ],
      idea: ['Which headline or button on your website would you test first?'],
      experience: ['Which small change to a page surprised you most in a split test?'],
    },
    atWork: {
      asks: [
        'What would you split test first: subject lines, landing pages or checkout?',
        'Which test result proved everyone in the room wrong?',
        'What do teams debate longest on a page: the headline, the picture or the button?',
        'What makes a split test worth running: a bold idea, enough visitors or a clear goal?',
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
        'How do you like to follow a price: by email alert, on an app or on a chart?',
        'Which prices would you like to follow for a month: flights, groceries or gadgets?',
        'When do you check prices most: before a sale, at the weekend or all year?',
      ],
      problem: ['What helps you decide when to change a price?'],
    },
    atWork: {
      asks: [
        'Which matters most in price tracking: speed, coverage or clear alerts?',
        'How often do you review your prices: weekly, monthly or each season?',
        'Which everyday price do you check without even thinking about it?',
        "What's harder with prices: raising them, or explaining them?",
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
        'How do you plan your stock: by last year, by the weather or by feel?',
      ],
      problem: ['Which week of the year is hardest to forecast in your trade?'],
      experience: ['Which season is busiest in your trade?'],
    },
    atWork: {
      asks: [
        '+What matters most in a demand forecast: good data, speed or a sense of the market?',
        'How often do you update your forecast: weekly, monthly or every quarter?',
        'What throws off a forecast most: the weather, a promotion or a holiday?',
        'Which is worse to explain: too much stock, or empty shelves?',
      ],
    },
  },
];
