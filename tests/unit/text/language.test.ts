import { expect, test } from 'vitest';
import { languageOf } from '@/lib/text/language';

test.each([
  ['We are open until nine today, come by', 'en'],
  ['Flash sale today', 'en'],
  ['Hoy llega la nueva colección a nuestra tienda', 'es'],
  ['¡Compra ahora y recibe un descuento!', 'es'],
  ['Unsere neue Kollektion ist da, jetzt entdecken', 'other'],
  ['Découvrez notre nouvelle carte pour les fêtes', 'other'],
  ['Nossa nova loja não fecha mais hoje', 'other'],
  ['Новая коллекция уже в продаже', 'other'],
  ['新しいコレクション', 'other'],
  ['🎉🎉 42', 'unknown'],
  ['', 'unknown'],
])('%j is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('links, tags and handles have no say', () => {
  expect(languageOf('Der Laden ist heute zu https://the-and-of.example @with_the #the')).toBe('other');
});
