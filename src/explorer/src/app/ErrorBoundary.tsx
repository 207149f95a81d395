import { Component, type ReactNode } from 'react';
import { failureTexts } from '../texts/errors';
import { Page } from '../ui';

interface Props {
  /** Another place: what broke there is forgotten. */
  place: string;
  children: ReactNode;
}

interface State {
  error: Error | null;
  place: string;
}

/** A page that broke says so; the frame around it stays. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { place, error: null };
  }

  override render() {
    const { error } = this.state;
    if (!error) {
      return this.props.children;
    }

    return (
      <Page title={failureTexts.pageBroke}>
        <p>{failureTexts.pageBrokeRemedy}</p>
        <p>
          <code>{error.message}</code>
        </p>
        <button type="button" data-look="main" onClick={() => window.location.reload()}>
          {failureTexts.reload}
        </button>
      </Page>
    );
  }
}
