/** DynamoDB and SQS on this machine, with the tables and queues of the template. */
package nozzly.local.stores;
