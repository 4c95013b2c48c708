namespace Autoscaler.Functions.Ports;

/// <summary>May this reader be watched every second?</summary>
public interface IMonitoring
{
    Task Watch(Permit permit, string instance, string roleArn, CancellationToken stop);
}
