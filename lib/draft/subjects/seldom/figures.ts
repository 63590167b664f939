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
  },
];
