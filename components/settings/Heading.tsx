import { createContext, use, type ComponentProps, type ReactNode } from 'react';

const tags = ['h2', 'h3', 'h4'] as const;

/** How deep in the outline of the page the next heading stands. */
const Depth = createContext(0);

/** A heading as deep in the outline as where it stands. */
export function Heading(heading: ComponentProps<'h2'>) {
  const Tag = tags[use(Depth)] ?? 'h4';
  return <Tag {...heading} />;
}

/** What stands under a heading. */
export function Under({ children }: { children: ReactNode }) {
  return <Depth value={use(Depth) + 1}>{children}</Depth>;
}
