using System.Text;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>The overrides in the parameter; <see cref="OverrideReader"/> says in which form. Without a parameter there are none.</summary>
public sealed class SsmOverrides(IAmazonSimpleSystemsManagement parameters, string? parameter, TimeProvider clock) : IOverrides
{
    private static readonly OverrideReading None = new(true, null);

    private static readonly OverrideReading Unreadable = new(false, null);

    public async Task<OverrideReading> Read(string cluster, CancellationToken stop)
    {
        if (parameter is null)
        {
            return None;
        }

        try
        {
            var request = new GetParameterRequest { Name = parameter };
            var reply = await AwsCall.Read("read the overrides", () => parameters.GetParameterAsync(request, stop));
            return reply.Parameter?.Value is { } text ? OverrideReader.Read(Encoding.UTF8.GetBytes(text)).For(cluster, clock.GetUtcNow()) : Unreadable;
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ParameterNotFoundException)
        {
            return None;
        }
        catch (PortFailure)
        {
            return Unreadable;
        }
    }
}
