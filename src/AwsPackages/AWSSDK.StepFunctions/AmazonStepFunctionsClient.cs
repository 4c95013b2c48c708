using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.StepFunctions.Model;

namespace Amazon.StepFunctions;

public class AmazonStepFunctionsClient : AmazonServiceClient, IAmazonStepFunctions
{
    public AmazonStepFunctionsClient() : base(new AmazonStepFunctionsConfig()) { }

    public AmazonStepFunctionsClient(RegionEndpoint region) : base(new AmazonStepFunctionsConfig { RegionEndpoint = region }) { }

    public AmazonStepFunctionsClient(AmazonStepFunctionsConfig config) : base(config) { }

    public AmazonStepFunctionsClient(AWSCredentials credentials) : base(credentials, new AmazonStepFunctionsConfig()) { }

    public AmazonStepFunctionsClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonStepFunctionsConfig { RegionEndpoint = region }) { }

    public AmazonStepFunctionsClient(AWSCredentials credentials, AmazonStepFunctionsConfig clientConfig) : base(credentials, clientConfig) { }

    protected override IServiceMetadata ServiceMetadata => AmazonStepFunctionsConfig.Identity;

    public virtual Task<DescribeExecutionResponse> DescribeExecutionAsync(DescribeExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeExecutionResponse>(request, DescribeExecution.Operation, cancellationToken);

    public virtual Task<GetExecutionHistoryResponse> GetExecutionHistoryAsync(GetExecutionHistoryRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetExecutionHistoryResponse>(request, GetExecutionHistory.Operation, cancellationToken);

    public virtual Task<ListExecutionsResponse> ListExecutionsAsync(ListExecutionsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListExecutionsResponse>(request, ListExecutions.Operation, cancellationToken);

    public virtual Task<StartExecutionResponse> StartExecutionAsync(StartExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<StartExecutionResponse>(request, StartExecution.Operation, cancellationToken);

    public virtual Task<StopExecutionResponse> StopExecutionAsync(StopExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<StopExecutionResponse>(request, StopExecution.Operation, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => RequestPipeline.Customize(pipeline);
}
