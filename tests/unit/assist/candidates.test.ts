import { expect, test } from 'vitest';
import { answerShape, readAnswer } from '@/lib/assist/candidates';
import { questions, written } from './context';

test.each([
  ['JSON alone', written],
  ['JSON in a code block', `\`\`\`json\n${written}\n\`\`\``],
  ['JSON with talk around it', `Here are your questions:\n${written}\nI hope they help!`],
  ['JSON after thinking aloud', `<think>They want {"questions": []}, I guess.</think>\n${written}`],
])('%s is read', (_, text) => {
  expect(readAnswer(text)).toEqual(questions);
});

test.each([
  ['nothing', ''],
  ['words', 'I cannot help with that.'],
  ['JSON that breaks off', written.slice(0, -9)],
  ['thoughts without an end', `<think>${written}`],
  ['another shape', JSON.stringify(questions)],
  ['no questions', '{"questions":[]}'],
  ['a family nobody knows', '{"questions":[{"family":"sale","text":"Which watch band?"}]}'],
  ['a text that is none', '{"questions":[{"family":"idea","text":7}]}'],
  ['far too many', JSON.stringify({ questions: Array(40).fill(questions[0]) })],
  ['an essay', JSON.stringify({ questions: [{ family: 'idea', text: 'Which? '.repeat(100) }] })],
])('%s is not', (_, text) => {
  expect(readAnswer(text)).toBeNull();
});

test('the shape that models are held to wants what is read', () => {
  const row = answerShape.properties.questions.items;
  expect(row.required.toSorted()).toEqual(Object.keys(questions[0]).toSorted());
  expect(row.properties.family.enum).toContain(questions[0].family);
});
