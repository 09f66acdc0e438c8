import type { ComponentSecret } from './component-secret.js';
import type { PushKeyUse, PushKeyUses } from './push-key-uses.js';

/** Changes of the component's credentials while processes run. */
export interface Rotation {
  /**
   * Takes a new AppSecret into use in every process on the store, after it was reset in the platform's console (the old one ends at
   * once there; tokens that were bought with it live on). WeChat is asked first whether it is right. It is kept in the store and goes
   * before `component.secret` of the options until WeChat refuses it and takes the option's.
   *
   * Does nothing by halves: after a failure call it again.
   *
   * @throws ValidationError when the store is not durable or does not encrypt; PlatformError 40125 when WeChat does not know the secret.
   */
  secret(next: string): Promise<void>;
  /** Forgets the stored AppSecret, once every process has it in its options. @returns whether there was one. */
  clearSecret(): Promise<boolean>;
  /** How the push keys of the options are used, and which may go. */
  pushKeys(): Promise<PushKeyUse[]>;
}

/** @param uses - counts of the push keys. */
export const rotation = (secret: ComponentSecret, uses: PushKeyUses): Rotation => ({
  secret: (next) => secret.replace(next),
  clearSecret: () => secret.clear(),
  pushKeys: () => uses.read(),
});
