/** Work for later, kept in this Postgres. Enqueued inside `Transaction.run`, a job exists only if the transaction commits. */
export abstract class JobQueue {
  abstract enqueue(queue: string, job: object): Promise<void>;
}

/** One kind of job: its queue and what is done. Jobs may run twice, so `run` must be idempotent. */
export interface JobHandler<J extends object> {
  readonly queue: string;
  run(job: J): Promise<void>;
}
