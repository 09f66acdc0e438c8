import type { World } from '../world.js';
import { balanceOf } from './routes.js';
import type { Order, Plan, ProductInstance } from './state.js';

/** The money of users, and what things cost. */
export interface Billing {
  /** Declares a plan. From the first on, plans that were not declared do not exist; before it, every plan exists and costs 100. */
  setPlan(planId: string, plan: Plan): void;
  /** What a user has. */
  balance(userId: string): number;
  setBalance(userId: string, amount: number): void;
  /** What users pay for, oldest first. */
  instances(): readonly ProductInstance[];
}

/** Makes the controls. */
export const createBilling = (world: World): Billing => ({
  setPlan: (planId, plan) => void world.state.accounts.plans.set(planId, plan),
  balance: (userId) => balanceOf(world, userId),
  setBalance: (userId, amount) => void world.state.accounts.balances.set(userId, amount),
  instances: () => structuredClone([...world.state.accounts.instances.values()]),
});

/** Copies of all orders, oldest first. */
export const ordersOf = ({ state }: World): readonly Order[] => structuredClone([...state.accounts.orders.values()]);
