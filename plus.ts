export { podsOf } from './charts/plus/pods-of';
export { serviceOf } from './charts/plus/service-of';
