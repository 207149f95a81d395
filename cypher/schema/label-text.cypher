CREATE INDEX label_text IF NOT EXISTS FOR (l:SearchLabel) ON (l.text)
