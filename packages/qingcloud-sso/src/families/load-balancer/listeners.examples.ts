import type { Examples } from '../example.js';
import type * as listeners from './listeners.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof listeners> = {
  addLoadBalancerBackends: {
    request: {
      zone: 'pek3',
      backends: [
        {
          loadbalancer_backend_name: '1.00',
          loadbalancer_policy_id: 'lbp-12345678',
          port: 80,
          resource_id: 'i-1234abcd',
          weight: 5,
        },
      ],
      loadbalancer_listener: 'lbl-1234abcd',
    },
    response: { loadbalancer_backends: ['lbb-ryv8t68q'] },
  },
  addLoadBalancerListeners: {
    request: {
      zone: 'pek3',
      listeners: [
        {
          backend_protocol: 'http',
          backends: [
            {
              loadbalancer_backend_name: '1.00',
              loadbalancer_policy_id: 'lbp-12345678',
              port: 1,
              resource_id: 'i-12345678',
              weight: 1,
            },
          ],
          balance_mode: 'roundrobin',
          forwardfor: 5,
          healthy_check_method: 'http|/index.html|vhost.example.com',
          healthy_check_option: '10|5|2|5',
          listener_option: 2,
          listener_port: 80,
          listener_protocol: 'http',
          loadbalancer_listener_name: '1.00',
          server_certificate_id: ['sc-1234abcd'],
          session_sticky: 'insert|sk|3600',
          timeout: 50,
          scene: 1,
        },
      ],
      loadbalancer: 'lb-1234abcd',
    },
    response: { loadbalancer_listeners: ['lbl-1qibwb7u'] },
  },
  deleteLoadBalancerBackends: {
    request: { zone: 'pek3', loadbalancer_backends: ['lbb-1234abcd', 'lbb-5678hjkl'] },
    response: { loadbalancer_backends: ['lbb-12345678'] },
  },
  deleteLoadBalancerListeners: {
    request: { zone: 'pek3', loadbalancer_listeners: ['lbl-12345678'] },
    response: { loadbalancer_listeners: ['lbl-12345678'] },
  },
  describeLoadBalancerBackends: {
    request: {
      zone: 'pek3',
      limit: 20,
      loadbalancer: 'lb-12345678',
      loadbalancer_backends: ['lbb-12345678'],
      loadbalancer_listener: 'lbl-12345678',
      offset: 0,
      owner: 'usr-12345678',
      verbose: 0,
    },
    response: {
      loadbalancer_backend_set: [
        {
          create_time: '2025-01-01',
          loadbalancer_backend_id: 'lbb-12345678',
          loadbalancer_backend_name: '1.00',
          loadbalancer_id: 'lb-12345678',
          loadbalancer_listener_id: 'lbl-12345678',
          loadbalancer_policy_id: 'lbp-12345678',
          port: 1,
          resource_id: 'i-12345678',
          status: 'up',
          weight: 1,
        },
      ],
      total_count: 1,
    },
  },
  describeLoadBalancerListeners: {
    request: {
      zone: 'pek3',
      limit: 20,
      loadbalancer: 'lb-12345678',
      loadbalancer_listeners: ['lbl-12345678'],
      offset: 0,
      owner: 'usr-12345678',
      verbose: 1,
    },
    response: {
      loadbalancer_listener_set: [
        {
          backend_protocol: 'example',
          backends: [
            {
              create_time: '2025-01-01',
              loadbalancer_backend_id: 'lbb-12345678',
              loadbalancer_backend_name: '1.00',
              loadbalancer_id: 'lb-12345678',
              loadbalancer_listener_id: 'lbl-12345678',
              loadbalancer_policy_id: 'lbp-12345678',
              port: 1,
              resource_id: 'i-12345678',
              status: 'up',
              weight: 1,
            },
          ],
          balance_mode: '1.00',
          create_time: '2025-01-01',
          forwardfor: 1,
          healthy_check_method: 'tcp',
          healthy_check_option: 'interval|timeout|fall|rise',
          listener_option: 1,
          listener_port: 1,
          listener_protocol: 'http',
          loadbalancer_id: 'lb-12345678',
          loadbalancer_listener_id: 'lbl-12345678',
          loadbalancer_listener_name: '1.00',
          server_certificate_id: ['sc-12345678'],
          session_sticky: 'insert|<cookie>|<seconds>',
          timeout: 7200,
          scene: 1,
        },
      ],
      total_count: 1,
    },
  },
  modifyLoadBalancerBackendAttributes: {
    request: {
      zone: 'pek3',
      disabled: 0,
      loadbalancer_backend: 'lbb-1234abcd',
      loadbalancer_backend_name: '1.00',
      loadbalancer_policy_id: 'lbp-12345678',
      port: 80,
      weight: 5,
    },
    response: {},
  },
  modifyLoadBalancerListenerAttributes: {
    request: {
      zone: 'pek3',
      balance_mode: 'roundrobin',
      forwardfor: 5,
      healthy_check_method: 'http|/index.html|vhost.example.com',
      healthy_check_option: '10|5|2|5',
      listener_option: 2,
      loadbalancer_listener: 'lbl-1234abcd',
      loadbalancer_listener_name: '1.00',
      scene: 1,
      server_certificate_id: ['sc-1234abcd'],
      session_sticky: 'insert|sk|3600',
      timeout: 50,
      tunnel_timeout: 10,
    },
    response: {},
  },
};
