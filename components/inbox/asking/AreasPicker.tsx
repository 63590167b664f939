import { named, Picker } from '@/components/ui/Picker';
import type { Capture } from '@/lib/feedback/capture';

interface Props {
  captures: readonly Capture[];
  areas: readonly string[];
  reading: boolean;
  onArea: (area: string, about: boolean) => void;
  onClose: () => void;
}

/** What captures are about: areas one after another, each kept at once; a new one is made by typing it. */
export function AreasPicker({ captures, areas, reading, onArea, onClose }: Props) {
  const isChosen = (name: string) =>
    captures.every((capture) => capture.areas.some((area) => same(area, name)));
  const options = named(areas.map((name) => ({ id: name, name, chosen: isChosen(name) })));
  return (
    <Picker
      title="Areas"
      many
      reading={reading}
      none="Type the name of an area."
      options={(typed) => {
        const known = options(typed);
        const fresh = typed !== '' && !areas.some((area) => same(area, typed));
        return fresh ? [...known, { id: typed, name: `New area “${typed}”` }] : known;
      }}
      onChoose={(area) => onArea(area, !isChosen(area))}
      onClose={onClose}
    />
  );
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
