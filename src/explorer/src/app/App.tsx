import { QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { client } from '../api';
import { Frame } from './Frame';
import { NotFoundPage } from './NotFoundPage';

const StartPage = lazy(() => import('../search/StartPage'));
const loadEntityPage = () => import('../entity/EntityPage');
const loadTracePage = () => import('../trace/TracePage');
const EntityPage = lazy(loadEntityPage);
const TracePage = lazy(loadTracePage);
const AssessPage = lazy(() => import('../assess/AssessPage'));
const ConnectPage = lazy(() => import('../connect/ConnectPage'));
const CanvasPage = lazy(() => import('../canvas/CanvasPage'));
const TimelinePage = lazy(() => import('../timeline/TimelinePage'));
const DocumentPage = lazy(() => import('../documents/DocumentPage'));
const AboutPage = lazy(() => import('../about/AboutPage'));

/** Fetches what most readers open next. */
export function loadNextPages(): void {
  // One that cannot be fetched now is fetched when it is opened.
  void Promise.allSettled([loadEntityPage(), loadTracePage()]);
}

/** All pages, each loaded when it is opened. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Frame>
        <Switch>
          <Route path="/" component={StartPage} />
          <Route path="/entity/:id">{({ id }) => <EntityPage key={id} id={decodeURIComponent(id)} />}</Route>
          <Route path="/trace/:id">{({ id }) => <TracePage key={id} id={decodeURIComponent(id)} />}</Route>
          <Route path="/assess" component={AssessPage} />
          <Route path="/connect" component={ConnectPage} />
          <Route path="/canvas" component={CanvasPage} />
          <Route path="/timeline" component={TimelinePage} />
          <Route path="/documents/:id">{({ id }) => <DocumentPage key={id} id={decodeURIComponent(id)} />}</Route>
          <Route path="/about" component={AboutPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Frame>
    </QueryClientProvider>
  );
}
