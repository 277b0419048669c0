import catalog from '../catalog/en.json';
import dashboard from '../dashboard/en.json';
import insights from '../insights/en.json';
import runDetail from '../runs/detail/en.json';
import runList from '../runs/list/en.json';
import runPlan from '../runs/plan/en.json';
import runResults from '../runs/results/en.json';
import shared from '../shared/en.json';
import spools from '../spools/en.json';
import webhooks from '../webhooks/en.json';
import app from './en.json';

/** All texts in English, of which every other language has the same keys. */
export const en = {
  ...app,
  ...shared,
  ...dashboard,
  ...runList,
  ...runPlan,
  ...runDetail,
  ...runResults,
  ...spools,
  ...catalog,
  ...insights,
  ...webhooks,
};
