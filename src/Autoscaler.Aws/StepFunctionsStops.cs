using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Stops executions.</summary>
public sealed class StepFunctionsStops(IAmazonStepFunctions stepFunctions) : IResponseStops
{
    public async Task Stop(RunningResponse response, CancellationToken stop)
    {
        try
        {
            var request = new StopExecutionRequest { ExecutionArn = response.Execution, Error = "StackDeleted", Cause = "The stack is being deleted." };
            await AwsCall.Write($"stop the response {response.Name}", () => stepFunctions.StopExecutionAsync(request, stop));
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ExecutionDoesNotExistException)
        {
            // Ended long ago.
        }
    }
}
