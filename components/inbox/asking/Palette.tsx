import { named, Picker } from '@/components/ui/Picker';
import type { View } from '@/lib/inbox/surfaces/views';
import { goTo, pages } from '../pages';
import { commands as known, shownKeys, type CommandId } from '../commands';

interface Props {
  surface: View['surface'];
  commands: readonly CommandId[];
  onCommand: (command: CommandId) => void;
  onClose: () => void;
}

/** Every command that does anything now, by its name, and every page. */
export function Palette({ surface, commands, onCommand, onClose }: Props) {
  const listed = commands.filter((id) => id !== 'palette');
  const options = [
    ...listed.map((id) => ({
      id,
      name: `${known[id].group === 'Go to' ? 'Go to: ' : ''}${known[id].name}`,
      hint: shownKeys(id),
    })),
    ...pages.map(({ href, name }) => ({ id: href, name: `Go to: ${name}` })),
  ];
  return (
    <Picker
      title="Command"
      none="No command is called that."
      options={named(options)}
      onChoose={(chosen) => {
        const command = listed.find((id) => id === chosen);
        const page = pages.find(({ href }) => href === chosen);
        onClose();
        if (command) onCommand(command);
        if (page) goTo(page, surface);
      }}
      onClose={onClose}
    />
  );
}
