import type { Examples } from '../example.js';
import type * as lifecycle from './lifecycle.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof lifecycle> = {
  ceaseInstances: { request: { zone: 'pek3', instances: ['i-rtyv0968'] }, response: { job_id: 'j-12345678' } },
  resetInstances: {
    request: {
      instances: ['i-rtyv0968'],
      login_keypair: 'kp-12345678',
      login_mode: 'passwd',
      login_passwd: 'login_mode',
      need_newsid: 0,
      force: '0',
      image_id: 'image-id-1',
      os_disk_size: 'example',
      type: 'example',
      user_data: 'example',
      value: 'example',
      vm_definition: 'example',
      zone: 'pek3',
    },
    response: { job_id: 'j-12345678' },
  },
  resizeInstances: {
    request: {
      cpu: 2,
      cpu_model: 'Haswell',
      gpu: 1,
      instance_type: 'c1m1',
      instances: ['i-rtyv0968'],
      memory: 4096,
      os_disk_size: 50,
      boot_dev: 'example',
      cpu_topology: '1,2,1',
      memory_current: 'An example',
      memory_max: 'An example',
      vcpus_current: 'example',
      vcpus_max: 'example',
      vm_definition: 'example',
      zone: 'pek3',
    },
    response: { job_id: 'j-12345678' },
  },
  restartInstances: { request: { zone: 'pek3', instances: ['i-rtyv0968'] }, response: { job_id: 'j-12345678' } },
  startInstances: {
    request: { zone: 'pek3', instances: ['i-rtyv0968'], volumes: 'example' },
    response: { job_id: 'j-12345678' },
  },
  stopInstances: { request: { zone: 'pek3', force: 0, instances: ['i-rtyv0968'] }, response: { job_id: 'j-12345678' } },
  terminateInstances: {
    request: { zone: 'pek3', instances: ['i-rtyv0968'], direct_cease: 0 },
    response: { job_id: 'j-12345678' },
  },
};
