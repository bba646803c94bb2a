// Tertialbot in the municipality's own Azure subscription, in one resource group. No secret is kept by the bot: it signs in
// to Teams and to the Key Vault with one managed identity, and the database is reached inside the virtual network only.
targetScope = 'resourceGroup'

@description('Azure region. Sweden Central keeps the data in Sweden.')
param location string = resourceGroup().location

@description('Begins the name of every resource; lower case letters and digits.')
@minLength(3)
@maxLength(11)
param prefix string = 'tertialbot'

@description('The bot\'s name in the Azure portal.')
param displayName string = 'Tertialbot'

@description('Name of the container registry, in the same resource group, that holds the image.')
param registryName string

@description('Name and tag of the image in the registry. Rolling back is deploying the previous tag.')
param image string

@description('Login names (upn) of those who administer from the start, comma separated.')
param administrators string = ''

@description('What Teams shows as the app\'s developer: the municipality.')
@maxLength(32)
param organisation string

@description('The municipality\'s page about the bot; also the privacy and terms page unless the app package says otherwise.')
param website string

@description('The password of the tables\' owner, who upgrades them: 32 characters or more, letters and digits only.')
@minLength(32)
@secure()
param databasePassword string

@description('The password of the bot\'s own database user, who owns nothing: 32 characters or more, letters and digits only.')
@minLength(32)
@secure()
param botDatabasePassword string

@description('Public addresses from which the operator lays files; none closes the files to every network but the bot\'s.')
param operatorAddresses array = []

@description('Where alarms are mailed.')
param alarmAddress string

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('Days that database backups are kept, by Azure itself.')
@minValue(7)
@maxValue(35)
param backupDays int = 35

var suffix = uniqueString(resourceGroup().id)
var databaseUser = 'tertialbot'
var botDatabaseUser = 'tertialbot_bot'
var databaseName = 'tertialbot'
var operatorPort = 3979 // the ingress leads to 3978 alone: here only the platform's own probe comes
var appName = '${prefix}-app'
var pullRole = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
var readSecretsRole = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${prefix}-identity'
  location: location
}

// Whom the platform asks the Key Vault as for the owner's password. No container can: see identitySettings.
resource upgradeIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${prefix}-upgrade-identity'
  location: location
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, pullRole)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: pullRole
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${prefix}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
  }
}

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: '${prefix}-network'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/22']
    }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [
            {
              name: 'apps'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.2.0/28'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
      {
        name: 'services'
        properties: {
          addressPrefix: '10.20.2.16/28'
        }
      }
    ]
  }

  resource apps 'subnets' existing = {
    name: 'apps'
  }

  resource databases 'subnets' existing = {
    name: 'database'
  }

  resource services 'subnets' existing = {
    name: 'services'
  }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${prefix}.private.postgres.database.azure.com'
  location: 'global'
}

resource databaseZoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: databaseZone
  name: 'network'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${prefix}-db-${suffix}'
  location: location
  sku: {
    name: 'Standard_B1ms'
    tier: 'Burstable'
  }
  properties: {
    version: '17'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: backupDays
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
    network: {
      delegatedSubnetResourceId: network::databases.id
      privateDnsZoneArmResourceId: databaseZone.id
    }
  }
  dependsOn: [
    databaseZoneLink
  ]

  resource tertialbot 'databases' = {
    name: databaseName
    properties: {
      charset: 'UTF8'
      collation: 'en_US.utf8'
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${prefix}${take(suffix, 10)}'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices' // Resource Manager, which writes the secrets below
    }
  }

  resource databaseUrl 'secrets' = {
    name: 'database-url'
    properties: {
      value: 'postgresql://${botDatabaseUser}:${botDatabasePassword}@${database.properties.fullyQualifiedDomainName}:5432/${databaseName}?sslmode=require'
    }
  }

  resource ownersUrl 'secrets' = {
    name: 'database-owner-url'
    properties: {
      value: 'postgresql://${databaseUser}:${databasePassword}@${database.properties.fullyQualifiedDomainName}:5432/${databaseName}?sslmode=require'
    }
  }
}

resource mayReadOwnersUrl 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault::ownersUrl.id, upgradeIdentity.id, readSecretsRole)
  scope: vault::ownersUrl
  properties: {
    principalId: upgradeIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: readSecretsRole
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault::databaseUrl.id, identity.id, readSecretsRole)
  scope: vault::databaseUrl
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: readSecretsRole
  }
}

// Where the operator lays the plan and the owner file, and where backups are written: /data in the container.
resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${prefix}${take(suffix, 10)}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    publicNetworkAccess: empty(operatorAddresses) ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: [for address in operatorAddresses: {
        value: address
        action: 'Allow'
      }]
    }
  }

  resource fileService 'fileServices' = {
    name: 'default'

    resource files 'shares' = {
      name: 'files'
      properties: {
        shareQuota: 10
      }
    }
  }
}

// The Key Vault and the files are reached inside the virtual network only, by addresses of their own there.
var linked = [
  {
    name: 'vault'
    id: vault.id
    zone: 'privatelink.vaultcore.azure.net'
  }
  {
    name: 'file'
    id: storage.id
    zone: 'privatelink.file.${environment().suffixes.storage}'
  }
]

resource linkZones 'Microsoft.Network/privateDnsZones@2020-06-01' = [for each in linked: {
  name: each.zone
  location: 'global'
}]

resource linkZoneLinks 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [for (each, i) in linked: {
  parent: linkZones[i]
  name: 'network'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}]

resource links 'Microsoft.Network/privateEndpoints@2023-11-01' = [for each in linked: {
  name: '${prefix}-${each.name}'
  location: location
  properties: {
    subnet: {
      id: network::services.id
    }
    privateLinkServiceConnections: [
      {
        name: each.name
        properties: {
          privateLinkServiceId: each.id
          groupIds: [each.name]
        }
      }
    ]
  }
}]

resource linkNames 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = [for (each, i) in linked: {
  parent: links[i]
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: each.name
        properties: {
          privateDnsZoneId: linkZones[i].id
        }
      }
    ]
  }
}]

resource appsEnvironment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${prefix}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: {
      infrastructureSubnetId: network::apps.id
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }

  resource files 'storages' = {
    name: 'files'
    properties: {
      azureFile: {
        accountName: storage.name
        accountKey: storage.listKeys().keys[0].value
        shareName: storage::fileService::files.name
        accessMode: 'ReadWrite'
      }
    }
  }
  dependsOn: [
    linkNames
    linkZoneLinks
  ]
}

var publicUrl = 'https://${appName}.${appsEnvironment.properties.defaultDomain}'
var sharedSettings = [
  { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
  { name: 'MicrosoftAppId', value: identity.properties.clientId }
  { name: 'MicrosoftAppTenantId', value: subscription().tenantId }
  { name: 'ADMINISTRATORS', value: administrators }
  { name: 'PUBLIC_URL', value: publicUrl }
  { name: 'OPERATOR_HOST', value: '0.0.0.0' }
  { name: 'OPERATOR_PORT', value: string(operatorPort) }
  { name: 'TEAMS_APP_ORGANISATION', value: organisation }
  { name: 'TEAMS_APP_WEBSITE', value: website }
]
var settings = concat(sharedSettings, [
  { name: 'DATABASE_URL', secretRef: 'database-url' }
])
var upgradeSettings = concat(sharedSettings, [
  { name: 'DATABASE_URL', secretRef: 'database-owner-url' }
  { name: 'BOT_DATABASE_URL', secretRef: 'database-url' }
])

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: appName
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
      '${upgradeIdentity.id}': {}
    }
  }
  properties: {
    environmentId: appsEnvironment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        allowInsecure: false
        targetPort: 3978
        transport: 'http'
      }
      identitySettings: [
        {
          identity: identity.id
          lifecycle: 'All'
        }
        {
          identity: upgradeIdentity.id
          lifecycle: 'None'
        }
      ]
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
      secrets: [
        {
          name: 'database-url'
          keyVaultUrl: vault::databaseUrl.properties.secretUri
          identity: identity.id
        }
        {
          name: 'database-owner-url'
          keyVaultUrl: vault::ownersUrl.properties.secretUri
          identity: upgradeIdentity.id
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 15
      initContainers: [
        {
          name: 'upgrade'
          image: '${registry.properties.loginServer}/${image}'
          args: ['db', 'upgrade']
          env: upgradeSettings
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
        }
      ]
      containers: [
        {
          name: 'tertialbot'
          image: '${registry.properties.loginServer}/${image}'
          env: settings
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          volumeMounts: [
            {
              volumeName: 'files'
              mountPath: '/data'
            }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              periodSeconds: 3
              failureThreshold: 20
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              periodSeconds: 20
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: operatorPort
              }
              periodSeconds: 10
              failureThreshold: 3
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'files'
          storageType: 'AzureFile'
          storageName: appsEnvironment::files.name
          mountOptions: 'uid=10001,gid=10001,dir_mode=0700,file_mode=0600,nobrl'
        }
      ]
      scale: {
        minReplicas: 1
        maxReplicas: 1
      }
    }
  }
  dependsOn: [
    mayPull
    mayReadSecrets
    mayReadOwnersUrl
    database::tertialbot
  ]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${prefix}-bot-${suffix}'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: '${publicUrl}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: subscription().tenantId
    msaAppMSIResourceId: identity.id
    disableLocalAuth: true
    schemaTransformationVersion: '1.3'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        acceptedTerms: true
        isEnabled: true
      }
    }
  }
}

resource mailAlarm 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${prefix}-alarm'
  location: 'global'
  properties: {
    groupShortName: 'tertialbot'
    enabled: true
    emailReceivers: [
      {
        name: 'operations'
        emailAddress: alarmAddress
        useCommonAlertSchema: true
      }
    ]
  }
}

resource restarts 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${prefix}-restarts'
  location: 'global'
  properties: {
    description: 'The bot has restarted three times within an hour.'
    severity: 1
    enabled: true
    scopes: [app.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'restarts'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'RestartCount'
          timeAggregation: 'Maximum'
          operator: 'GreaterThanOrEqual'
          threshold: 3
        }
      ]
    }
    actions: [
      {
        actionGroupId: mailAlarm.id
      }
    ]
  }
}

resource errors 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: '${prefix}-errors'
  location: location
  properties: {
    displayName: 'Tertialbot: errors in the log'
    description: 'The bot has logged an error. Look up its correlation id in the log.'
    severity: 2
    enabled: true
    scopes: [logs.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    skipQueryValidation: true // the table is made by the first log line
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${appName}" | where parse_json(Log_s).level == "error"'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: {
      actionGroups: [mailAlarm.id]
    }
  }
}

output storageName string = storage.name
output publicUrl string = publicUrl
output appId string = identity.properties.clientId
output tenantId string = subscription().tenantId
