import type { hrefOf } from '../address';

/** Where the explorer answers one of the questions of the seeds. */
export interface QuestionView {
  label: string;
  /** The entities that it needs: without them it is not offered. */
  ids: readonly string[];
  address: (href: ReturnType<typeof hrefOf>) => string;
}

const nexperia = ['nexperia', 'wingtech', 'jac-wiseroad-nexperia', 'wingtech-nexperia', 'nexperia-newport', 'uk-newport-order', 'vishay-newport', 'el-dec-2024', 'wingtech-luxshare', 'affiliates-rule-2025', 'nl-nexperia-order', 'nexperia-measures-2025', 'prc-nexperia-ban', 'wingtech-cassation', 'nexperia-enterprise-chamber'];

/** By the name of the question. The clocks belong to the question, whatever the reader looked at before. */
export const questionViews: Readonly<Record<string, readonly QuestionView[]>> = {
  '01-tiktok-joint-venture': [
    trace('The policies that touch it on 22 January 2026', 'tiktok-jv-2026', { asOf: '2026-01-22' }),
    entity('ByteDance on that day', 'bytedance', { asOf: '2026-01-22' }),
  ],
  '02-nexperia': [{ label: 'All of it on a timeline', ids: nexperia, address: href => href.timeline(nexperia) }],
  '03-deals-without-samrs-answer': [
    entity('What SAMR reviewed', 'samr'),
    { label: 'How the five deals ended', ids: ['qualcomm-nxp', 'applied-kokusai', 'intel-tower', 'dupont-rogers', 'globalwafers-siltronic'], address: href => href.timeline(['qualcomm-nxp', 'applied-kokusai', 'intel-tower', 'dupont-rogers', 'globalwafers-siltronic']) },
  ],
  '04-nvidia-h20': [entity('The H20', 'nvidia-h20'), entity('Its class of chips', 'advanced-computing-ics')],
  '05-day-before-the-order': [trace('The deal, as known the day before', 'musically-acquisition-2017', { knownAt: '2020-08-13' })],
  '06-catalogue-and-the-sale': [trace('The chain, as known by 31 August 2020', 'prc-catalogue-2020', { to: 'tiktok-us-sale-2020', knownAt: '2020-08-31' })],
  '07-canyon-bridge': [entity('The order', 'order-lattice-2017'), trace('The purchase of Lattice', 'canyonbridge-lattice'), trace('The next deal', 'canyonbridge-imagination')],
  '08-honor': [trace('The policies that touch the sale', 'huawei-honor'), entity('Huawei on 17 November 2020', 'huawei', { asOf: '2020-11-17' })],
  '09-us-steel': [trace('On 10 January 2025', 'nippon-ussteel', { asOf: '2025-01-10' }), trace('On 1 July 2025', 'nippon-ussteel', { asOf: '2025-07-01' })],
  '10-press-note-3': [trace('The deals that it touches', 'in-pn3')],
};

function trace(label: string, id: string, more: { to?: string; asOf?: string; knownAt?: string } = {}): QuestionView {
  return { label, ids: more.to ? [id, more.to] : [id], address: href => href.trace(id, more) };
}

function entity(label: string, id: string, more: { asOf?: string; knownAt?: string } = {}): QuestionView {
  return { label, ids: [id], address: href => href.entity(id, more) };
}
