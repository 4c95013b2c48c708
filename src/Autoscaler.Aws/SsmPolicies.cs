using System.Globalization;
using System.Text;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>
/// The policy in the parameter if it is there and valid, else the one packaged with the functions. What was valid once is kept: an invalid or unreadable newer one
/// never replaces it.
/// </summary>
public sealed class SsmPolicies(IAmazonSimpleSystemsManagement parameters, string? parameter, Policy packaged) : IPolicies
{
    private PolicyInForce good = new(packaged, "packaged", []);

    public async Task<PolicyInForce> Current(CancellationToken stop)
    {
        if (parameter is null)
        {
            return good;
        }

        try
        {
            var request = new GetParameterRequest { Name = parameter };
            var reply = await AwsCall.Read("read the policy", () => parameters.GetParameterAsync(request, stop));
            return Take(reply.Parameter);
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ParameterNotFoundException)
        {
            return good;
        }
        catch (PortFailure failure)
        {
            return good with { Unread = failure };
        }
    }

    private PolicyInForce Take(Parameter found)
    {
        switch (PolicyReader.Read(Encoding.UTF8.GetBytes(found?.Value ?? "")))
        {
            case PolicyReading.Accepted accepted:
                good = new PolicyInForce(accepted.Policy, found?.Version?.ToString(CultureInfo.InvariantCulture) ?? "unversioned", []);
                return good;
            case PolicyReading.Refused refused:
                return good with { Rejected = refused.Problems };
            default:
                return good;
        }
    }
}
