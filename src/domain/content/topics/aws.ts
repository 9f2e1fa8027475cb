import { topicsOf } from './topic';

/**
 * The 15 AWS services of the plan. The timeline names twelve in weeks 7 and 8, CodePipeline stands
 * for its day on delivery, and EC2 and RDS come from the 7-day guide. It does not say which five
 * week 4 studies: these five are ours, so that weeks 4, 7 and 8 end at 5, 10 and 15.
 */
export const awsServices = topicsOf('service', [
  ['aws-ec2', 'EC2', '004:29', 4],
  ['aws-rds', 'RDS', '004:29', 4],
  ['aws-s3', 'S3', ['002:206', '004:29'], 4],
  ['aws-elb', 'Elastic Load Balancing', '002:215', 4],
  ['aws-auto-scaling', 'Auto Scaling', '002:215', 4],
  ['aws-dynamodb', 'DynamoDB', ['002:205', '004:29'], 7],
  ['aws-lambda', 'Lambda', ['002:207', '004:29'], 7],
  ['aws-sqs', 'SQS', '002:208', 7],
  ['aws-sns', 'SNS', '002:208', 7],
  ['aws-cloudfront', 'CloudFront', '002:209', 7],
  ['aws-api-gateway', 'API Gateway', '002:213', 8],
  ['aws-vpc', 'VPC', '002:214', 8],
  ['aws-cloudwatch', 'CloudWatch', '002:216', 8],
  ['aws-x-ray', 'X-Ray', '002:216', 8],
  ['aws-codepipeline', 'CodePipeline', '002:217', 8],
]);

/** The twelve-week AWS program: six blocks of two weeks, four topics each, in order. */
export const awsProgram = topicsOf('awsProgram', [
  ['awsp-1-core', 'Compute, storage, network and access: EC2, S3, VPC, IAM', '000:635'],
  ['awsp-1-databases', 'RDS or DynamoDB: how to decide', '000:636'],
  ['awsp-1-lambda', 'Lambda and designs without servers', '000:637'],
  ['awsp-1-code', 'Infrastructure as code with CloudFormation', '000:638'],
  ['awsp-2-kinesis', 'The Kinesis family', '000:641'],
  ['awsp-2-query', 'Redshift, Athena or OpenSearch', '000:642'],
  ['awsp-2-emr', 'EMR for very large data', '000:643'],
  ['awsp-2-quicksight', 'QuickSight and showing data', '000:644'],
  ['awsp-3-containers', 'ECS or EKS', '000:647'],
  ['awsp-3-fargate', 'Fargate', '000:648'],
  ['awsp-3-scaling', 'Auto Scaling and its policies', '000:649'],
  ['awsp-3-balancers', 'The three load balancers', '000:650'],
  ['awsp-4-gateway', 'API Gateway before small services', '000:653'],
  ['awsp-4-steps', 'Step Functions', '000:654'],
  ['awsp-4-messaging', 'SQS and SNS together', '000:655'],
  ['awsp-4-cloudwatch', 'CloudWatch: metrics and alarms', '000:656'],
  ['awsp-5-ai', 'Bedrock and SageMaker', '000:659'],
  ['awsp-5-tools', 'Tools for developers', '000:660'],
  ['awsp-5-edge', 'IoT and the edge', '000:661'],
  ['awsp-5-security', 'News in security and compliance', '000:662'],
  ['awsp-6-designs', 'Ten designs built from AWS services', '000:665'],
  ['awsp-6-cost', 'Bringing the cost down', '000:666'],
  ['awsp-6-mocks', 'Mocks that ask about AWS', '000:667'],
  ['awsp-6-exam', 'Practice for a certificate', '000:668'],
]);

/** What one candidate could not explain: five recent offers, five basics. */
export const awsGaps = topicsOf('awsGap', [
  ['awsg-bedrock', 'Bedrock', '000:600'],
  ['awsg-composer', 'Application Composer', '000:601'],
  ['awsg-codecatalyst', 'CodeCatalyst', '000:602'],
  ['awsg-supply-chain', 'Supply Chain', '000:603'],
  ['awsg-datazone', 'DataZone', '000:604'],
  ['awsg-cold-starts', 'Cold starts of Lambda', '000:607'],
  ['awsg-containers', 'When ECS, when EKS', '000:608'],
  ['awsg-shards', 'Shards in Kinesis', '000:609'],
  ['awsg-storage', 'Storage classes of S3 and when objects move', '000:610'],
  ['awsg-network', 'VPC and security groups', '000:611'],
]);
