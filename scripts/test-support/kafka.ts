import { spawn } from 'node:child_process';
import { stop, waitFor } from './programs.js';

/** A private Kafka cluster of one broker. */
export interface KafkaCluster {
  /** Such as `127.0.0.1:4711`. */
  readonly broker: string;
  /** Stops it where it stands: connections stay open and nothing answers. */
  pause(): void;
  /** Lets it go on after {@link pause}. */
  resume(): void;
  stop(): Promise<void>;
}

/**
 * Starts librdkafka's mock cluster inside kcat: Kafka's wire protocol with groups, offsets and rebalancing. Topics appear with their first
 * use and have four partitions.
 */
export async function startKafka(): Promise<KafkaCluster> {
  // The broker that it names is not asked: the mock cluster takes its place.
  const args = ['-C', '-q', '-u', '-b', 'replaced:1', '-t', 'keepalive', '-d', 'mock', '-X', 'test.mock.num.brokers=1'];
  const child = spawn('kcat', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const [, broker = ''] = await waitFor(child.stderr, /replaced with (\S+)/);
  return {
    broker,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop: () => stop(child, 'SIGKILL'),
  };
}
