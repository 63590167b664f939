import { expect, test } from 'vitest';
import { asNotice } from '@/lib/draft/rewrites/news/notice';

test.each([
  ['Register now at kiln.example/talk', 'registration at kiln.example/talk'],
  ['Tickets: kiln.example.', 'tickets at kiln.example.'],
  ['Book online at kiln.example or call 020 7946 0123', 'bookings at kiln.example, or call 020 7946 0123'],
  [
    'Book online at kiln.example, text 020 7946 0123 or ask Jo',
    'bookings at kiln.example, or text 020 7946 0123, or ask Jo',
  ],
  ['Apply with a photo of your mugs', 'applications with a photo of your mugs'],
  ['RSVP: kiln.example/7', 'registration at kiln.example/7'],
  ['Grab a time at kiln.example/slots', 'bookings at kiln.example/slots'],
  ['Order here → kiln.example/mugs', 'orders at kiln.example/mugs'],
  ['Just come, or sign up at kiln.example', 'Just come, or sign up at kiln.example'],
  ['Entry is £2, kids go free', 'Entry is £2, no charge for kids'],
  ['£16 a pitch, under 5s half price, dogs free', '£16 a pitch, under 5s pay half, dogs free'],
  ['Trays are £3.50 each or 3 for £9', 'Trays are £3.50 each or £9 for 3'],
  ['Free sample packs are available until May', 'sample packs are available at no charge until May'],
  ['Free webinar: what a lease says', 'webinar, no charge: what a lease says'],
  [
    '30% off every kiln online till Sunday, code GLAZE',
    'every kiln at 30% less online till Sunday (the code is GLAZE)',
  ],
  [
    "We fire in May, and we're giving 10% off to the first six potters",
    'We fire in May, and the first six potters pay 10% less',
  ],
  ['Flat 30% off on all pots and plates', 'all pots and plates at 30% less'],
  ['Get 20% off all jugs this week', 'all jugs at 20% less this week'],
  ['Save 10% on your first kiln', 'your first kiln at 10% less'],
  ['£10 off a pair and £25 off four', '£10 less for a pair and £25 less for four'],
  ['Students get £5 off', 'Students pay £5 less'],
  ["Please book your table as there's only 28 seats", 'please book, there are 28 seats'],
  ['Up to 60% off floor stock', 'floor stock at up to 60% less'],
  ['Carpet remnants 50% off', 'Carpet remnants at 50% less'],
  ['£9 a lesson, siblings 10% off', '£9 a lesson, siblings pay 10% less'],
  ['New clients get 20% off their first pot', 'New clients get 20% off their first pot'],
  ['Buy two and get 10% off', 'Buy two and get 10% off'],
  ['Use code KILN15 at checkout', 'the code at checkout is KILN15'],
  [
    'Use code KILN15 for 15% off if you book by Sunday',
    'the code is KILN15 for 15% less if you book by Sunday',
  ],
  ['All cuts with Ana are half price in June', 'All cuts with Ana cost half in June'],
  ['Put it down or sign up on the sheet outside', 'Put it down or put your name on the sheet outside'],
  ['Six of us signed up. We book bands for weddings.', 'Six of us signed up. We book bands for weddings.'],
])('%j is said as %j', (sold, noted) => {
  expect(asNotice(sold)).toBe(noted);
});
