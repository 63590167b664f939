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
      idea: ['Which spreadsheet chore would you give to an add-on first?'],
      problem: ['Which spreadsheet at work takes the most copying and pasting?'],
      choice: ['A spreadsheet: plain and quick, or every column in its own colour?'],
      experience: ['Which spreadsheet formula do you use nearly every day?'],
    },
    atWork: {
      work: [
        'What breaks a shared spreadsheet fastest?',
        'Which report do you still build by hand in a spreadsheet?',
      ],
      people: [
        'Who taught you the spreadsheet trick you use most?',
        "What's the biggest spreadsheet you've ever had to make sense of?",
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
      problem: ['Which place near you is hardest to find on a map?'],
      choice: ['On a map screen: the satellite picture, or plain streets?'],
      experience: ['Which map could you look at for an hour?'],
    },
    atWork: {
      work: [
        "What's hardest to keep up to date on a map: roads, names or boundaries?",
        'What slows down a mapping project more: old data, or missing data?',
      ],
      people: [
        'Which map did you pore over as a child?',
        'What has a map once shown you that nobody at work had noticed?',
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
      idea: ['What at your work would you try on a digital twin before trying it for real?'],
      problem: ['Which machine on your site is the trickiest to see inside while it runs?'],
      choice: ['A digital twin: of one machine first, or of the whole site?'],
      experience: ['Which surprise has a digital model shown you before anything was built?'],
    },
    atWork: {
      work: [
        "What's harder to get for a digital twin: good data, or time with the experts?",
        'What would you test on a digital twin first: a breakdown, or a very busy day?',
      ],
      people: [
        'Which machine or building would you love to see a digital twin of?',
        'What do you remember about the first model or simulation you worked with?',
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
      idea: ['Which of your daily habits would you most like to see as data?'],
      problem: ['Which part of learning to code takes you longest?'],
      choice: ['Learning data science: evenings for months, or full days for a few weeks?'],
      experience: ['What was the first thing you made, or would like to make, with Python?'],
    },
    atWork: {
      work: [
        'What takes up more of a data project: cleaning, or explaining?',
        "What's hardest to learn in data science: the code, the maths or the right question?",
      ],
      people: [
        'What did you do before you worked with data?',
        'Who made statistics make sense to you, and how?',
      ],
    },
  },
  {
    name: 'charts and infographics',
    says: ['data viz', 'infographic', '(bar|pie|line) chart', 'data (storytelling|journalism|artist)'],
    clues:
      'axis, legend, colour palette, tableau, power bi, slides, dataset, dataviz, bar chart, pie chart, visual, designer, data story, graph, map, dashboard, scatter, storytelling, line graph, annotation, statistic, illustration, journalist, source, treemap, sankey, icon, report, poster, bubble, readable, misleading',
    asks: {
      idea: ['Which part of your week would make the funniest chart?'],
      problem: ['Which kind of chart do you find the hardest to read?'],
      choice: ['Showing numbers to a full room: a pie chart, or bars?'],
      experience: ['Which chart or infographic do you still remember?'],
    },
    atWork: {
      work: [
        'What makes a chart hard to read at a glance?',
        'What gets left out of a chart that should always be there?',
      ],
      people: [
        'Which chart changed your mind the moment you saw it?',
        'Which chart or infographic do you know that explains a hard thing simply?',
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
      idea: ['Which box in an address form would you like to see filled in for you?'],
      problem: ['Which part of an address do people find hardest to spell?'],
      choice: ['Filling in your address: typed line by line, or picked from a list?'],
      experience: ["What's the oddest spelling of your street you have seen on an envelope?"],
    },
    atWork: {
      work: [
        'What goes wrong in an address more often: the street, or the number?',
        'Which addresses give the most trouble: new streets, apartments or farms?',
      ],
      people: [
        'Which address that you lived at could no driver ever find?',
        "What's the strangest address you've ever had to deliver or write to?",
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
      idea: ['Which list at work would you tidy first if somebody else did the typing?'],
      problem: ['Which field in your customer data is hardest to keep tidy?'],
      choice: ['How do you keep customer data tidy: a little every week, or one big clear-out?'],
      experience: ["What's the oddest entry you have found in a customer list?"],
    },
    atWork: {
      work: [
        'What makes a mess of a customer list fastest?',
        'Which is worse in customer data: the same name twice, or an old address?',
      ],
      people: [
        "What's the longest you've ever spent tidying up a list of customers?",
        'What did you find when you first looked closely at your customer data?',
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
      idea: ['Which headline or button on your website would you test first?'],
      problem: ['How do you choose when two versions of a page do equally well?'],
      choice: ['Testing a page: one small change at a time, or something quite different?'],
      experience: ['Which small change to a page surprised you most in a split test?'],
    },
    atWork: {
      work: [
        'What do teams debate longest on a page: the headline, the picture or the button?',
        "What's harder in a split test: waiting for the result, or accepting it?",
      ],
      people: [
        'Which test result proved everyone in the room wrong?',
        'What was the first thing you ever tested on a website?',
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
      idea: ['Which price do you know by heart in your own trade?'],
      problem: ['What helps you decide when to change a price?'],
      choice: ['Prices in a shop: round figures, or a penny less?'],
      experience: ['What was the first thing you ever had to put a price on?'],
    },
    atWork: {
      work: [
        "What's harder with prices: raising them, or explaining them?",
        'What do customers notice faster: a price that goes up, or one that goes down?',
      ],
      people: [
        'Which price do you remember from your first year at work?',
        'Which everyday price do you check without even thinking about it?',
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
      idea: ['What in your trade always sells out when the sun comes out?'],
      problem: ['Which week of the year is hardest to forecast in your trade?'],
      choice: ['Ordering stock: little and often, or a lot at once?'],
      experience: ['Which product surprised you by selling much faster than forecast?'],
    },
    atWork: {
      work: [
        'What throws off a forecast most: the weather, a promotion or a holiday?',
        'Which is worse to explain: too much stock, or empty shelves?',
      ],
      people: [
        "What's the biggest rush of orders you've ever lived through at work?",
        'Which forecast turned out so wrong that you still remember it?',
      ],
    },
  },
];
