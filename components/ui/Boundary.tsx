import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in place of children that failed, and how to try them again. */
  renderFailure: (error: unknown, retry: () => void) => ReactNode;
  children: ReactNode;
}

type State = { failed: false } | { failed: true; error: unknown };

/** Catches what its children could not draw, live queries that failed included. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.renderFailure(this.state.error, () => this.setState({ failed: false }));
  }
}
