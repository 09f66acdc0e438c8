export * from './vxnet.js';
