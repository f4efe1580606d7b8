// Feeds as status pages publish them, of a made-up shop platform. Each has the fields that its format has, with the names and the words of the
// format: its documentation, or the source of whoever writes or reads it.

/** When the incident of the feeds began, and a moment during it and during the maintenance. */
export const begin = '2031-05-06T09:30:00.000Z'
export const now = Date.parse('2031-05-06T10:00:00.000Z')

const page = {
  id: 'p1',
  name: 'Northwind',
  url: 'https://status.northwind.example',
  time_zone: 'UTC',
  updated_at: '2031-05-06T09:58:00Z',
}

function statuspageComponents(order: string, payment: string) {
  return [
    { id: 'g', name: 'Checkout', status: 'major_outage', group: true, group_id: null, components: ['a', 'b'] },
    { id: 'a', name: 'Order Placement', status: order, group: false, group_id: 'g', position: 1 },
    { id: 'b', name: 'Payments Gateway', status: payment, group: false, group_id: 'g', position: 2 },
    { id: 'c', name: 'Search', status: 'operational', group: false, group_id: null, position: 3 },
  ]
}

const statuspageIncident = {
  id: 'i1',
  name: 'Orders fail',
  status: 'identified',
  impact: 'major',
  created_at: '2031-05-06T09:40:00Z',
  started_at: '2031-05-06T06:30:00.000-03:00',
  updated_at: '2031-05-06T09:55:00Z',
  resolved_at: null,
  shortlink: 'https://stspg.example/i1',
  incident_updates: [
    { id: 'u2', status: 'identified', body: 'A card acquirer is down.', display_at: '2031-05-06T09:55:00Z' },
    { id: 'u1', status: 'investigating', body: 'We look into it.', display_at: '2031-05-06T09:40:00Z' },
  ],
  components: statuspageComponents('partial_outage', 'degraded_performance').slice(1, 3),
}

const statuspageMaintenance = {
  id: 'm1',
  name: 'Catalog move',
  status: 'in_progress',
  impact: 'maintenance',
  scheduled_for: '2031-05-06T09:00:00Z',
  scheduled_until: '2031-05-06T11:00:00Z',
  shortlink: 'https://stspg.example/m1',
  incident_updates: [],
  components: [{ id: 'c', name: 'Search', status: 'under_maintenance', group_id: null }],
}

const widget = { page_title: 'Northwind', page_url: page.url, scheduled_maintenances: [], in_progress_maintenances: [] }

/** Each feed while orders fail, by its format. All say of `Order Placement` that it does not work, or of the whole page if they name no parts. */
export const failing: Record<string, unknown> = {
  'Statuspage: summary.json': {
    page,
    status: { indicator: 'none', description: 'All Systems Operational' },
    components: statuspageComponents('partial_outage', 'degraded_performance'),
    incidents: [statuspageIncident],
    scheduled_maintenances: [],
  },
  'Statuspage: status.json': { page, status: { indicator: 'major', description: 'Partial System Outage' } },
  'Statuspage: incidents/unresolved.json': { page, incidents: [statuspageIncident] },
  'Statuspage: components left empty at the end': {
    page,
    status: { indicator: 'minor' },
    incidents: [
      {
        ...statuspageIncident,
        components: [],
        incident_updates: [
          {
            status: 'monitoring',
            body: 'It is better.',
            display_at: '2031-05-06T09:56:00Z',
            affected_components: [{ code: 'a', name: 'Checkout - Order Placement', new_status: 'partial_outage' }],
          },
        ],
      },
    ],
  },
  'incident.io: shim': {
    page: { id: '01A', name: 'Northwind', url: page.url, updated_at: '2031-05-06T09:58:00.123456Z' },
    status: { indicator: 'major', description: 'Partial outage' },
    components: [
      { id: '01B', name: 'Order Placement', status: 'full_outage', position: 1 },
      { id: '01C', name: 'Search', status: 'operational', position: 2 },
    ],
    incidents: [
      { id: '01D', name: 'Orders fail', status: 'investigating', impact: 'major', created_at: begin, shortlink: null },
    ],
    scheduled_maintenances: null,
  },
  'incident.io: widget': {
    ...widget,
    ongoing_incidents: [
      {
        id: '01D',
        name: 'Orders fail',
        status: 'investigating',
        url: `${page.url}/incidents/01D`,
        last_update_at: '2031-05-06T09:55:00Z',
        last_update_message: 'A card acquirer is down.',
        current_worst_impact: 'full_outage',
        affected_components: [
          { id: '01B', name: 'Order Placement', group_name: 'Checkout', current_status: 'full_outage' },
        ],
      },
    ],
  },
  'incident.io: page': {
    summary: {
      id: '01A',
      name: 'Northwind',
      public_url: page.url,
      components: [{ id: '01B', name: 'Order Placement' }],
      structure: {
        items: [
          { group: { id: '01G', name: 'Checkout', components: [{ component_id: '01B', name: 'Order Placement' }] } },
          { component: { component_id: '01C', name: 'Search' } },
        ],
      },
      affected_components: [{ component_id: '01B', status: 'full_outage' }],
      ongoing_incidents: [
        {
          id: '01D',
          name: 'Orders fail',
          status: 'investigating',
          published_at: begin,
          component_impacts: [{ component_id: '01B', status: 'full_outage' }],
          updates: [
            {
              status: 'investigating',
              published_at: begin,
              message: {
                text_node: { type: 'doc', content: [{ content: [{ type: 'text', text: 'We look into it.' }] }] },
              },
            },
          ],
        },
      ],
      scheduled_maintenances: [],
    },
  },
  'Instatus: summary.json': {
    page: { name: { default: 'Northwind' }, url: page.url, status: 'HASISSUES' },
    activeIncidents: [
      {
        id: 'c1',
        name: { default: 'Orders fail' },
        started: begin,
        status: 'IDENTIFIED',
        impact: 'MAJOROUTAGE',
        url: `${page.url}/c1`,
      },
    ],
  },
  'Instatus: v2 components': [
    {
      id: 'g',
      name: 'Checkout',
      status: 'MAJOROUTAGE',
      isParent: true,
      children: [
        { id: 'a', name: 'Order Placement', status: 'MINOROUTAGE', isParent: false },
        { id: 'b', name: 'Payments Gateway', status: 'OPERATIONAL', isParent: false },
      ],
    },
  ],
  'Instatus: v3 components': {
    components: [
      { id: 'a', name: 'Order Placement', status: 'MAJOROUTAGE', group: { id: 'g', name: 'Checkout' } },
      { id: 'b', name: 'Search', status: 'OPERATIONAL', group: { id: 'h', name: 'Storefront' } },
    ],
  },
  'Better Stack': {
    data: {
      id: '1',
      type: 'status_page',
      attributes: {
        company_name: 'Northwind',
        custom_domain: 'status.northwind.example',
        aggregate_state: 'downtime',
        updated_at: '2031-05-06T09:58:00Z',
      },
    },
    included: [
      { id: '7', type: 'status_page_section', attributes: { name: 'Checkout', position: 0 } },
      {
        id: '9',
        type: 'status_page_resource',
        attributes: { public_name: 'Order Placement', status: 'downtime', status_page_section_id: 7 },
      },
      {
        id: '10',
        type: 'status_page_resource',
        attributes: { public_name: 'Old', status: 'not_monitored', status_page_section_id: 7 },
      },
      {
        id: '5',
        type: 'status_report',
        attributes: {
          title: 'Orders fail',
          report_type: 'manual',
          starts_at: begin,
          ends_at: null,
          aggregate_state: 'downtime',
          affected_resources: [{ status_page_resource_id: '9', status: 'downtime' }],
        },
      },
      {
        id: '4',
        type: 'status_report',
        attributes: { title: 'Last week', aggregate_state: 'resolved', ends_at: null },
      },
      {
        id: '6',
        type: 'status_update',
        attributes: { status_report_id: 5, message: 'A card acquirer is down.', published_at: '2031-05-06T09:55:00Z' },
      },
    ],
  },
  Rootly: {
    page,
    status: { indicator: 'major', description: 'Major' },
    incidents: [
      {
        name: 'Orders fail',
        status: 'started',
        impact: 'critical',
        started_at: begin,
        resolved_at: null,
        url: `${page.url}/incidents/x`,
        incident_updates: [
          { body: 'A card acquirer is down.', status: 'identified', created_at: '2031-05-06T09:55:00Z' },
        ],
      },
    ],
  },
  cState: {
    is: 'index',
    summaryStatus: 'down',
    baseURL: `${page.url}/`,
    categories: [{ name: 'Checkout' }],
    systems: ['Order Placement', 'Payments Gateway'].map((name) => ({
      name,
      category: 'Checkout',
      status: 'down',
      unresolvedIssues: [
        {
          title: 'Orders fail',
          createdAt: '2031-05-06 09:30:00 +0000 UTC',
          severity: 'down',
          resolved: false,
          informational: false,
          resolvedAt: '<no value>',
          affected: ['Order Placement', 'Payments Gateway'],
          permalink: `${page.url}/issues/x/`,
        },
      ],
    })),
  },
  StatusPal: {
    status_page: { name: 'Northwind', url: 'northwind.example', current_incident_type: 'major' },
    services: [
      {
        id: 1,
        name: 'Checkout',
        current_incident_type: 'major',
        children: [{ id: 2, name: 'Order Placement', current_incident_type: 'major', children: [] }],
      },
      { id: 3, name: 'Search', current_incident_type: null, children: [] },
    ],
    incidents: [
      {
        id: 41,
        title: 'Orders fail',
        type: 'major',
        starts_at: '2031-05-06T09:30:00',
        ends_at: null,
        services: [{ id: 2, name: 'Order Placement' }],
        url: `${page.url}/incidents/41`,
      },
    ],
    maintenances: [],
    upcoming_maintenances: [],
  },
  'OpenStatus: feed': {
    title: 'Northwind',
    status: 'error',
    monitors: [
      { id: 1, name: 'Orders', status: 'error' },
      { id: 2, name: 'Search', status: 'success' },
    ],
    pageComponents: [
      { id: 11, name: 'Order Placement', monitorId: 1, groupId: 5 },
      { id: 12, name: 'Search', monitorId: 2, groupId: null },
    ],
    pageComponentGroups: [{ id: 5, name: 'Checkout' }],
    maintenances: [],
    statusReports: [
      {
        id: 7,
        title: 'Orders fail',
        status: 'investigating',
        pageComponents: [11],
        statusReportUpdates: [{ id: 70, status: 'investigating', message: 'We look into it.', date: begin }],
      },
    ],
  },
  'OpenStatus: widget': { status: 'major_outage' },
  'Sorry: status': { page: { name: 'Northwind', state: 'partially-degraded', url: page.url } },
  'Sorry: notices': {
    notices: [
      {
        id: 1,
        type: 'unplanned',
        state: 'recovering',
        timeline_state: 'present',
        subject: 'Orders fail',
        began_at: begin,
        ended_at: null,
        url: `${page.url}/notices/1`,
      },
    ],
    meta: { next_page: null },
  },
  'Cachet 2: components': {
    meta: { pagination: { total: 2 } },
    data: [
      { id: 1, name: 'Order Placement', status: 4, status_name: 'Major Outage', group_id: 1 },
      { id: 2, name: 'Search', status: 1, status_name: 'Operational', group_id: 1 },
    ],
  },
  'Cachet 2: incidents': {
    data: [
      {
        id: 1,
        name: 'Orders fail',
        status: 3,
        human_status: 'Watching',
        is_resolved: false,
        occurred_at: '2031-05-06 09:30:00',
        permalink: `${page.url}/incidents/1`,
      },
      {
        id: 2,
        name: 'Yesterday',
        status: 4,
        human_status: 'Fixed',
        is_resolved: true,
        occurred_at: '2031-05-05 09:30:00',
      },
    ],
  },
  'Cachet 3: components': {
    data: [
      {
        id: '1',
        type: 'components',
        attributes: { id: 1, name: 'Order Placement', status: { human: 'Partial Outage', value: 3 } },
      },
    ],
  },
  'Cachet 3: status': { data: { status: 'major_outage', message: 'Major' } },
  'Status.io': {
    result: {
      status_overall: { updated: '2031-05-06T09:58:00Z', status: 'Service Disruption', status_code: 500 },
      status: [
        {
          id: 'a',
          name: 'Order Placement',
          status: 'Service Disruption',
          status_code: 500,
          containers: [{ id: 'z', name: 'Europe', status_code: 500 }],
        },
      ],
      incidents: [
        {
          _id: 'i',
          name: 'Orders fail',
          datetime_open: begin,
          messages: [{ details: 'We look into it.', state: 100, status: 500, datetime: begin }],
          components_affected: [{ _id: 'a', name: 'Order Placement' }],
        },
      ],
      maintenance: { active: [], upcoming: [] },
    },
  },
  Hund: {
    state: 'outage',
    issues: [
      {
        id: 'i',
        title: 'Orders fail',
        body: '<p>A card acquirer is <b>down</b>.</p>',
        label: 'Investigating',
        components: [{ id: 'a', name: 'Order Placement', state: 'outage' }],
        scheduled: false,
        created_at: Date.parse(begin) / 1000,
      },
    ],
  },
  Upptime: [
    { name: 'Order Placement', slug: 'orders', status: 'down', uptime: '99.9%', time: 0 },
    { name: 'Search', slug: 'search', status: 'up', uptime: '100%', time: 80 },
  ],
  'Uptime Kuma: page': {
    config: { slug: 'northwind', title: 'Northwind' },
    incident: {
      id: 1,
      style: 'danger',
      title: 'Orders fail',
      content: 'We look into it.',
      createdDate: '2031-05-06 09:30:00',
    },
    publicGroupList: [{ id: 1, name: 'Checkout', monitorList: [{ id: 3, name: 'Order Placement', type: 'http' }] }],
    maintenanceList: [],
  },
  'Uptime Kuma: beats': { heartbeatList: { 3: [{ status: 1 }, { status: 0 }], 4: [{ status: 1 }] }, uptimeList: {} },
  UptimeRobot: {
    status: 'ok',
    psp: {
      monitors: [
        { monitorId: 1, name: 'Order Placement', statusClass: 'danger' },
        { monitorId: 2, name: 'Search', statusClass: 'success' },
      ],
    },
  },
  Gatus: [
    { name: 'Order Placement', group: 'Checkout', key: 'a', results: [{ success: true }, { success: false }] },
    { name: 'Search', key: 'b', results: [{ success: true }] },
  ],
  Slack: {
    status: 'active',
    date_updated: '2031-05-06T02:58:00-07:00',
    active_incidents: [
      {
        id: 9,
        title: 'Orders fail',
        type: 'outage',
        status: 'active',
        date_created: '2031-05-06T02:30:00-07:00',
        url: 'https://status.northwind.example/2031-05/9',
        services: ['Order Placement'],
        notes: [{ date_created: '2031-05-06T02:30:00-07:00', body: 'We look into it.' }],
      },
    ],
  },
  Heroku: {
    status: [
      { system: 'Order Placement', status: 'red' },
      { system: 'Search', status: 'green' },
    ],
    incidents: [{ id: 4, title: 'Orders fail', state: 'open', created_at: begin }],
    scheduled: [],
  },
  'Google Cloud': [
    {
      id: 'g1',
      begin: '2031-05-06T09:30:00+00:00',
      end: null,
      external_desc: 'Orders fail',
      status_impact: 'SERVICE_OUTAGE',
      severity: 'high',
      most_recent_update: { text: 'We look into it.', status: 'SERVICE_OUTAGE', when: '2031-05-06T09:55:00+00:00' },
      affected_products: [{ title: 'Order Placement', id: 'x' }],
      uri: 'incidents/g1',
    },
    {
      id: 'g0',
      begin: '2031-05-01T09:30:00Z',
      end: '2031-05-01T10:30:00Z',
      external_desc: 'Old',
      status_impact: 'SERVICE_OUTAGE',
    },
  ],
  AWS: [
    {
      date: `${Date.parse(begin) / 1000}`,
      arn: 'arn:aws:health:x',
      status: '3',
      service: 'orders-x',
      summary: 'Orders fail',
      event_log: [{ message: 'We look into it.', status: 3, timestamp: Date.parse(begin) / 1000 }],
      impacted_services: { 'orders-x': { service_name: 'Order Placement', current: '3', max: '3' } },
    },
    { date: '1', arn: 'arn:aws:health:y', status: '0', summary: 'Over', event_log: [] },
  ],
  Salesforce: [
    {
      id: 20000001,
      externalId: 'Orders fail',
      affectsAll: false,
      createdAt: begin,
      updatedAt: begin,
      serviceKeys: ['Order Placement'],
      IncidentImpacts: [{ id: 1, startTime: begin, endTime: null, type: 'serviceDisruption', severity: 'major' }],
      IncidentEvents: [{ id: 1, type: 'investigating', message: 'We look into it.', createdAt: begin }],
    },
  ],
  Zendesk: {
    data: [
      {
        id: '77',
        type: 'incident',
        attributes: {
          title: 'Orders fail',
          impact: 'major',
          startedAt: begin,
          resolvedAt: null,
          status: 'investigating',
        },
      },
    ],
    included: [],
  },
  'a page of one’s own': {
    largestatus: 'down',
    message: 'Orders fail',
    statuses: { 'Order Placement': 'down', Search: 'up' },
  },
}

/** Feeds while a maintenance goes on that touches the search, from 9:00 to 11:00. */
export const inMaintenance: Record<string, unknown> = {
  'Statuspage: summary.json': {
    page,
    status: { indicator: 'maintenance' },
    components: statuspageComponents('operational', 'operational'),
    incidents: [],
    scheduled_maintenances: [statuspageMaintenance],
  },
  'Statuspage: headline of a good day': {
    page,
    status: { indicator: 'none', description: 'All Systems Operational' },
    scheduled_maintenances: [statuspageMaintenance],
  },
  'incident.io: widget': {
    ...widget,
    ongoing_incidents: [],
    in_progress_maintenances: [
      {
        id: 'm',
        name: 'Catalog move',
        status: 'maintenance_in_progress',
        url: `${page.url}/m`,
        started_at: '2031-05-06T09:00:00Z',
        scheduled_end_at: '2031-05-06T11:00:00Z',
        affected_components: [{ id: 'c', name: 'Search', current_status: 'under_maintenance' }],
      },
    ],
  },
  'Instatus: summary.json': {
    page: { name: 'Northwind', url: page.url, status: 'UNDERMAINTENANCE' },
    activeMaintenances: [
      {
        id: 'm',
        name: 'Catalog move',
        start: '2031-05-06T09:00:00Z',
        status: 'INPROGRESS',
        duration: '120',
        url: `${page.url}/m`,
      },
    ],
  },
  'Better Stack': {
    data: { id: '1', type: 'status_page', attributes: { company_name: 'Northwind', aggregate_state: 'maintenance' } },
    included: [
      {
        id: '5',
        type: 'status_report',
        attributes: {
          title: 'Catalog move',
          report_type: 'maintenance',
          starts_at: '2031-05-06T09:00:00Z',
          ends_at: '2031-05-06T11:00:00Z',
          aggregate_state: 'maintenance',
        },
      },
    ],
  },
  StatusPal: {
    status_page: { name: 'Northwind', current_incident_type: 'scheduled' },
    services: [],
    incidents: [],
    maintenances: [
      {
        id: 42,
        title: 'Catalog move',
        type: 'scheduled',
        starts_at: '2031-05-06T09:00:00',
        ends_at: '2031-05-06T11:00:00',
      },
    ],
    upcoming_maintenances: [],
  },
  'OpenStatus: feed': {
    title: 'Northwind',
    status: 'info',
    maintenances: [{ id: 8, name: 'Catalog move', from: '2031-05-06T09:00:00.000Z', to: '2031-05-06T11:00:00.000Z' }],
    statusReports: [],
  },
  'Sorry: notices': {
    notices: [
      {
        id: 2,
        type: 'planned',
        state: 'underway',
        timeline_state: 'present',
        subject: 'Catalog move',
        begins_at: '2031-05-06T09:00:00Z',
        ends_at: '2031-05-06T11:00:00Z',
        ended_at: null,
      },
    ],
  },
  'Cachet 3: schedules': {
    data: [
      {
        id: '4',
        type: 'schedules',
        attributes: {
          id: 4,
          name: 'Catalog move',
          status: { human: 'In Progress', value: 1 },
          scheduled: { human: 'an hour ago', string: '2031-05-06 09:00:00' },
          completed: { human: 'in an hour', string: '2031-05-06 11:00:00' },
        },
      },
    ],
  },
  'Status.io': {
    result: {
      status_overall: { status: 'Planned Maintenance', status_code: 200 },
      status: [],
      incidents: [],
      maintenance: {
        active: [
          {
            _id: 'm',
            name: 'Catalog move',
            datetime_open: '2031-05-01T09:00:00Z',
            datetime_planned_start: '2031-05-06T09:00:00Z',
            datetime_planned_end: '2031-05-06T11:00:00Z',
            messages: [],
          },
        ],
        upcoming: [],
      },
    },
  },
  'Uptime Kuma: page': {
    config: { slug: 'northwind' },
    incident: null,
    publicGroupList: [],
    maintenanceList: [
      {
        id: 1,
        title: 'Catalog move',
        status: 'under-maintenance',
        timeslotList: [
          { startDate: '2031-05-05 09:00:00', endDate: '2031-05-05 11:00:00' },
          { startDate: '2031-05-06 09:00:00', endDate: '2031-05-06 11:00:00' },
        ],
      },
    ],
  },
}

/** Feeds on a good day. */
export const well: Record<string, unknown> = {
  'Statuspage: summary.json': {
    page,
    status: { indicator: 'none', description: 'All Systems Operational' },
    components: statuspageComponents('operational', 'operational'),
    incidents: [],
    scheduled_maintenances: [],
  },
  'incident.io: shim': {
    page,
    status: { indicator: 'none' },
    components: [],
    incidents: null,
    scheduled_maintenances: null,
  },
  'incident.io: widget': { ...widget, ongoing_incidents: [] },
  'Instatus: summary.json': { page: { name: 'Northwind', url: page.url, status: 'UP' } },
  Rootly: { page, status: { indicator: 'none' }, incidents: [] },
  cState: {
    summaryStatus: 'ok',
    systems: [{ name: 'Search', category: 'Storefront', status: 'ok', unresolvedIssues: [] }],
  },
  StatusPal: { status_page: { name: 'Northwind', current_incident_type: null }, services: [], incidents: [] },
  'OpenStatus: widget': { status: 'operational' },
  'Cachet 2: no incidents': { meta: {}, data: [] },
  'Status.io': { result: { status_overall: { status: 'Operational', status_code: 100 }, status: [], incidents: [] } },
  Slack: { status: 'ok', active_incidents: [] },
  AWS: [],
}
