namespace Autoscaler.Functions.Ports;

/// <summary>May this response end now, wherever it is? What it has left behind is then somebody else's to tidy up.</summary>
public interface IResponseStops
{
    Task Stop(RunningResponse response, CancellationToken stop);
}
