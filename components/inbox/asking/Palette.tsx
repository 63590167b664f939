import { named, Picker } from '@/components/ui/Picker';
import { commands as known, shownKeys, type CommandId } from '../commands';

interface Props {
  commands: readonly CommandId[];
  onCommand: (command: CommandId) => void;
  onClose: () => void;
}

/** Every command that does anything now, by its name. */
export function Palette({ commands, onCommand, onClose }: Props) {
  const options = commands.map((id) => ({
    id,
    name: `${known[id].group === 'Go to' ? 'Go to: ' : ''}${known[id].name}`,
    hint: shownKeys(id),
  }));
  return (
    <Picker
      title="Command"
      none="No command is called that."
      options={named(options)}
      onChoose={(chosen) => {
        const found = commands.find((id) => id === chosen);
        onClose();
        if (found) onCommand(found);
      }}
      onClose={onClose}
    />
  );
}
