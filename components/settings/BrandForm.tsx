import { useId, useState } from 'react';
import type { Brand, Tone } from '@/lib/profile/brand';
import { readBrand, writeBrand, type BrandErrors, type BrandText } from '@/lib/profile/brand-text';
import { EditForm } from './EditForm';
import styles from './Form.module.css';
import { FromPosts } from './FromPosts';
import { Radios } from './Radios';

interface Props {
  brand: Brand;
  onSave: (brand: Brand) => void;
  onCancel: () => void;
}

interface Field {
  label: string;
  help: string;
  lines?: number;
}

const fields: [keyof BrandText, Field][] = [
  ['names', { label: 'Names', help: 'What people call it, separated by commas: Northwind, Northwind Bikes' }],
  ['domains', { label: 'Own sites', help: 'Links there count as your own: northwind.example' }],
  ['handles', { label: 'Handles', help: 'As others mention it: @northwind, @northwindhelp' }],
  [
    'products',
    { label: 'Products', help: 'One per line, with what it is after a colon. Flow: app', lines: 3 },
  ],
  [
    'areas',
    {
      label: 'Areas',
      help: 'What you ask about, one per line, with words for it after a colon. Delivery: parcel, courier',
      lines: 3,
    },
  ],
  ['audience', { label: 'Readers', help: 'Who you speak to, in your own words: parents, IT managers' }],
  [
    'competitors',
    { label: 'Competitors', help: 'Never asked about, and never named unless you name them: Fabrikam' },
  ],
];

const tones: readonly { value: Tone; name: string; line: string }[] = [
  { value: 'plain', name: 'Plain', line: 'Straight questions.' },
  { value: 'warm', name: 'Warm', line: 'With a few friendly words in front.' },
  { value: 'playful', name: 'Playful', line: 'Questions with a wink come first.' },
];

const labels = new Map(fields.map(([name, { label }]) => [name, label]));

/** Writes down what a brand is called, what is its own and how its questions sound. */
export function BrandForm({ brand, onSave, onCancel }: Props) {
  const id = useId();
  const [text, setText] = useState<BrandText>(() => writeBrand(brand));
  const [tone, setTone] = useState(brand.tone);
  const [errors, setErrors] = useState<BrandErrors>({});
  const save = () => {
    const read = readBrand({ id: brand.id, tone }, text);
    if ('brand' in read) onSave(read.brand);
    else setErrors(read.errors);
  };
  return (
    <EditForm onSave={save} onCancel={onCancel}>
      <FromPosts text={text} labels={labels} take={setText} />
      {fields.map(([name, { label, help, lines }], index) => {
        const Tag = lines ? 'textarea' : 'input';
        const error = errors[name];
        return (
          <div key={name}>
            <label htmlFor={`${id}${name}`}>{label}</label>
            <Tag
              id={`${id}${name}`}
              dir="auto"
              rows={lines}
              autoFocus={index === 0}
              aria-invalid={error !== undefined}
              aria-describedby={`${id}${name}-help`}
              value={text[name]}
              onChange={({ target }) => {
                setText({ ...text, [name]: target.value });
                setErrors({ ...errors, [name]: undefined });
              }}
            />
            <p id={`${id}${name}-help`} className={error ? styles.error : undefined} role={error && 'alert'}>
              {error ?? help}
            </p>
          </div>
        );
      })}
      <div>
        <b className={styles.caption} aria-hidden="true">
          Tone of questions
        </b>
        <Radios legend="Tone of questions" hideLegend value={tone} options={tones} onChange={setTone} />
      </div>
    </EditForm>
  );
}
