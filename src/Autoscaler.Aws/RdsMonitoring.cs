using Amazon.RDS;
using Amazon.RDS.Model;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Enhanced Monitoring every second.</summary>
public sealed class RdsMonitoring(IAmazonRDS rds) : IMonitoring
{
    public Task Watch(Permit permit, string instance, string roleArn, CancellationToken stop)
    {
        var request = new ModifyDBInstanceRequest { DBInstanceIdentifier = instance, MonitoringInterval = 1, MonitoringRoleArn = roleArn, ApplyImmediately = true };
        return RdsBusy.Write("watch a reader every second", () => rds.ModifyDBInstanceAsync(request, stop));
    }
}
