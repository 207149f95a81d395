import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { releaseQuestion } from '../../src/app/useRelease';

test('where another release answers, what was answered before is asked anew', async () => {
  const client = new QueryClient();
  const releases = ['r1', 'r1', 'r2'];
  const ask = () => client.fetchQuery(releaseQuestion(client, async () => ({ release: { id: releases.shift() ?? '' } })));
  client.setQueryData(['a page'], 'answered by r1');
  const isOld = () => client.getQueryState(['a page'])?.isInvalidated;

  await ask();
  await ask();
  expect(isOld()).toBe(false);

  expect(await ask()).toBe('r2');
  expect(isOld()).toBe(true);
});
