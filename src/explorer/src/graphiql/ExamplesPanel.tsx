import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { examples, type Example } from '../questions/examples';

function ExamplesPanel() {
  const { queryEditor, variableEditor, tabs, activeTabIndex } = useGraphiQL(({ queryEditor, variableEditor, tabs, activeTabIndex }) => ({ queryEditor, variableEditor, tabs, activeTabIndex }));
  const { addTab } = useGraphiQLActions();

  function open({ document }: Example) {
    // What somebody wrote stays in its own tab.
    if (queryEditor?.getValue().trim() || tabs[activeTabIndex]?.variables) {
      addTab();
    }

    queryEditor?.setValue(document);
    variableEditor?.setValue('');
    queryEditor?.focus();
  }

  return (
    <section className="examples" aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <p>Questions that a journalist would ask. Each opens in a tab of its own; Ctrl-Enter asks it.</p>
      <ol>
        {examples.map(example => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              {example.question}
            </button>
            <details>
              <summary>What the answer says</summary>
              <pre>{example.explanation}</pre>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 12h16M4 19h10" />
      <path d="m16 17 4 2.5-4 2.5z" />
    </svg>
  );
}

/** The questions of the seeds beside the editor. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', content: ExamplesPanel, icon: ExamplesIcon };
