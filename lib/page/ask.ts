import type { In, Out, RequestName } from '@/lib/messages/contract';

/** How the page asks the background; handed in, so that what we put on a page can be run without an extension around it. */
export type Ask = <Name extends RequestName>(name: Name, payload: In<Name>) => Promise<Out<Name>>;
