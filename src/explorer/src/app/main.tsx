import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, loadNextPages } from './App';
import { wearTheme } from './useTheme';

wearTheme();
createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// When the first page is there.
setTimeout(loadNextPages, 3000);
