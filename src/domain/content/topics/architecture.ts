import { topicsOf } from './topic';

/** The ten architecture patterns of weeks 9 and 10. */
export const architecturePatterns = topicsOf('architecturePattern', [
  ['ap-microservices', 'Microservices or monolith', '002:239', 9],
  ['ap-events', 'Event-driven architecture', '002:240', 9],
  ['ap-cqrs', 'CQRS and event sourcing', '002:241', 9],
  ['ap-gateway', 'API gateway', '002:242', 9],
  ['ap-mesh', 'Service mesh', '002:243', 9],
  ['ap-saga', 'Saga', '002:247', 10],
  ['ap-breaker', 'Circuit breaker and bulkhead', '002:248', 10],
  ['ap-caching', 'Caching', '002:249', 10],
  ['ap-sharding', 'Sharding and federation', '002:250', 10],
  ['ap-search', 'Search and indexing', '002:251', 10],
]);

/** The five subjects of week 6. */
export const distributedSystems = topicsOf('distributed', [
  ['dist-cap', 'CAP theorem', '002:194', 6],
  ['dist-consistency', 'Consistency models', '002:195', 6],
  ['dist-consensus', 'Consensus', '002:196', 6],
  ['dist-replication', 'Replication', '002:197', 6],
  ['dist-partitioning', 'Partitioning', '002:198', 6],
]);
