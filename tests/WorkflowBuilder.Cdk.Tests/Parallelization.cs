// The CDK's runtime is one process for all, and loads its packages without a lock.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
