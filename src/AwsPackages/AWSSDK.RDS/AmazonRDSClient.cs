using Amazon.Kernel;
using Amazon.RDS.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.RDS;

public class AmazonRDSClient : AmazonServiceClient, IAmazonRDS
{
    public AmazonRDSClient() : base(new AmazonRDSConfig()) { }

    public AmazonRDSClient(RegionEndpoint region) : base(new AmazonRDSConfig { RegionEndpoint = region }) { }

    public AmazonRDSClient(AmazonRDSConfig config) : base(config) { }

    public AmazonRDSClient(AWSCredentials credentials) : base(credentials, new AmazonRDSConfig()) { }

    public AmazonRDSClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonRDSConfig { RegionEndpoint = region }) { }

    public AmazonRDSClient(AWSCredentials credentials, AmazonRDSConfig clientConfig) : base(credentials, clientConfig) { }

    protected override IServiceMetadata ServiceMetadata => AmazonRDSConfig.Identity;

    public virtual Task<CreateDBClusterEndpointResponse> CreateDBClusterEndpointAsync(CreateDBClusterEndpointRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<CreateDBClusterEndpointResponse>(request, CreateDBClusterEndpoint.Operation, cancellationToken);

    public virtual Task<DeleteDBClusterEndpointResponse> DeleteDBClusterEndpointAsync(DeleteDBClusterEndpointRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteDBClusterEndpointResponse>(request, DeleteDBClusterEndpoint.Operation, cancellationToken);

    public virtual Task<DescribeDBClusterEndpointsResponse> DescribeDBClusterEndpointsAsync(DescribeDBClusterEndpointsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeDBClusterEndpointsResponse>(request, DescribeDBClusterEndpoints.Operation, cancellationToken);

    public virtual Task<DescribeDBClustersResponse> DescribeDBClustersAsync(DescribeDBClustersRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeDBClustersResponse>(request, DescribeDBClusters.Operation, cancellationToken);

    public virtual Task<DescribeDBInstancesResponse> DescribeDBInstancesAsync(DescribeDBInstancesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeDBInstancesResponse>(request, DescribeDBInstances.Operation, cancellationToken);

    public virtual Task<ModifyDBClusterResponse> ModifyDBClusterAsync(ModifyDBClusterRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ModifyDBClusterResponse>(request, ModifyDBCluster.Operation, cancellationToken);

    public virtual Task<ModifyDBClusterEndpointResponse> ModifyDBClusterEndpointAsync(ModifyDBClusterEndpointRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ModifyDBClusterEndpointResponse>(request, ModifyDBClusterEndpoint.Operation, cancellationToken);

    public virtual Task<ModifyDBInstanceResponse> ModifyDBInstanceAsync(ModifyDBInstanceRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ModifyDBInstanceResponse>(request, ModifyDBInstance.Operation, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => RequestPipeline.Customize(pipeline);
}
