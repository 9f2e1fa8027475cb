import { topicsOf } from './topic';

/** The four design concepts of day 2 of the 7-day plan, a quarter of an hour each. */
export const coreConcepts = topicsOf('concept', [
  ['cc-load-balancing', 'Load balancing and traffic', '004:87'],
  ['cc-databases', 'Scaling a database', '004:92'],
  ['cc-caching', 'Caching', '004:97'],
  ['cc-communication', 'How services talk to each other', '004:102'],
]);

/** The must-knows of day 6 of the 7-day plan: five of design, four of coding, five of AWS. */
export const mustKnows = topicsOf('mustKnow', [
  ['mk-scale', 'Design for 1 to 10 million users', '004:349'],
  ['mk-database', 'Replicas and shards', '004:350'],
  ['mk-caching', 'Caches, and when to empty them', '004:351'],
  ['mk-core-aws', 'The core of AWS: EC2, S3, RDS, Lambda', '004:352'],
  ['mk-balancing', 'Load balancers and CDNs', '004:353'],
  ['mk-mediums', 'Most mediums in 25 to 35 minutes', '004:356'],
  ['mk-structures', 'The usual data structures, written by hand', '004:357'],
  ['mk-complexity', 'Time and space complexity', '004:358'],
  ['mk-edge-cases', 'Edge cases, one after the other', '004:359'],
  ['mk-ec2', 'EC2: kinds of instance, scaling', '004:362'],
  ['mk-s3', 'S3: storage classes, with a CDN', '004:363'],
  ['mk-rds', 'RDS: several zones, read replicas', '004:364'],
  ['mk-lambda', 'Lambda: what it suits and what it does not', '004:365'],
  ['mk-dynamodb', 'DynamoDB: partition keys, secondary indexes', '004:366'],
]);
