import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesPlugin } from './ExamplesPanel';
import { fetcherOf } from './fetcher';
import { linkedQuestion } from './linked';
import welcome from './welcome.graphql?raw';

// The page is served at the address of the API, wherever a proxy has put that.
const fetcher = fetcherOf(window.location.origin + window.location.pathname);
const plugins = [HISTORY_PLUGIN, examplesPlugin];

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL fetcher={fetcher} plugins={plugins} visiblePlugin={examplesPlugin} defaultQuery={welcome} {...linkedQuestion(window.location.hash)} showPersistHeadersSettings={false} schemaDescription>
    <GraphiQL.Logo>Graph</GraphiQL.Logo>
  </GraphiQL>,
);
