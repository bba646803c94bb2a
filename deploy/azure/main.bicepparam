using './main.bicep'

param registryName = 'kommunenstertialbot'
param image = 'tertialbot:0.1.0'
param organisation = 'Kommunens namn'
param website = 'https://www.kommunen.example/tertialbot'
param alarmAddress = 'it-drift@kommunen.example'
param databasePassword = readEnvironmentVariable('TERTIALBOT_DATABASE_PASSWORD')
param botDatabasePassword = readEnvironmentVariable('TERTIALBOT_BOT_DATABASE_PASSWORD')
