export * from './server-interaction.js';
