using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Autoscaler.Functions;

namespace Autoscaler.Aws.Desk;

/// <summary>Parameters as people read and write them. There is no compare-and-swap: whoever writes says what was there, and the version tells.</summary>
public sealed class SsmParameters
{
    /// <summary>What a standard parameter holds.</summary>
    public const int MostBytes = 4096;

    internal SsmParameters(IAmazonSimpleSystemsManagement client) => Client = client;

    internal IAmazonSimpleSystemsManagement Client { get; }

    /// <summary>What to say of a parameter that is not there: the stack makes both, so it is the wrong place that was asked.</summary>
    public string Missing(string name) => $"{name}: there is no such parameter in {Client.Config.RegionEndpoint?.SystemName ?? "this region"}. Check --stack, AWS_REGION and AWS_PROFILE";

    /// <returns>Null where there is no such parameter.</returns>
    public async Task<(string Text, long? Version)?> Read(string name, CancellationToken stop)
    {
        try
        {
            var reply = await AwsCall.Read($"read the parameter {name}", () => Client.GetParameterAsync(new GetParameterRequest { Name = name }, stop));
            return (reply.Parameter?.Value ?? "", reply.Parameter?.Version);
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ParameterNotFoundException)
        {
            return null;
        }
    }

    /// <returns>Null where there is no such parameter, or AWS refuses to say.</returns>
    public async Task<string?> Arn(string name, CancellationToken stop)
    {
        try
        {
            return (await AwsCall.Read($"read the parameter {name}", () => Client.GetParameterAsync(new GetParameterRequest { Name = name }, stop))).Parameter?.ARN;
        }
        catch (PortFailure.Denied)
        {
            return null;
        }
    }

    /// <returns>The version that it has now.</returns>
    public async Task<long?> Write(string name, string text, CancellationToken stop)
    {
        var request = new PutParameterRequest { Name = name, Value = text, Type = ParameterType.String, Overwrite = true };
        return (await AwsCall.Write($"write the parameter {name}", () => Client.PutParameterAsync(request, stop))).Version;
    }
}
